package org.sayso.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.fact.PropositionReader;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.ActorType;
import org.sayso.model.Role;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

class OfficesTest {
  private static final Speaker VELDRING =
      new Speaker(
          "Hanno Veldring",
          ActorType.PERSON,
          null,
          true,
          List.of(new Role("interior minister", null)),
          List.of(),
          null);
  private static final Speaker BRENN =
      new Speaker(
          "Oda Brenn",
          ActorType.PERSON,
          null,
          true,
          List.of(new Role("health minister", null)),
          List.of(),
          null);

  @Test
  void anOfficeThatOnePersonHoldsIsThatPerson() {
    Speaker called = unnamed("Tavenia's interior minister");
    Map<Speaker, Voice> voices = join(VELDRING, BRENN, called);
    assertThat(voices.get(called).name()).isEqualTo("Hanno Veldring");
    assertThat(voices.get(called).institution()).isEqualTo("government of taven");
  }

  @Test
  void anOfficeThatTwoHoldIsNobody() {
    Speaker called = unnamed("minister");
    assertThat(join(VELDRING, BRENN, called).get(called).name()).isEqualTo("minister");
  }

  @Test
  void aDeputyIsNotTheHolder() {
    Speaker mayor = holder("Leandro Vas", "mayor");
    Speaker deputy = holder("Ioulia Trand", "deputy mayor");
    Speaker called = unnamed("city's mayor");
    assertThat(join(mayor, deputy, called).get(called).name()).isEqualTo("Leandro Vas");
  }

  @Test
  void theFirstWordOfAFirmsNameIsTheFirm() {
    Speaker whole = Speaker.ofName("Brannock Energy", ActorType.ORGANIZATION);
    Speaker part = Speaker.ofName("Brannock", ActorType.PERSON);
    assertThat(join(whole, part).get(part).name()).isEqualTo("Brannock Energy");
  }

  @Test
  void aPartOfABodysNameIsThatBody() {
    Speaker whole = Speaker.ofName("Halmark Maritime Rescue Centre", ActorType.ORGANIZATION);
    Speaker part = unnamed("rescue centre");
    assertThat(join(whole, part).get(part).name()).isEqualTo("Halmark Maritime Rescue Centre");
  }

  @Test
  void whoPublishesIsAnOutlet() {
    Speaker paper = Speaker.ofName("Mirror", ActorType.ORGANIZATION);
    Map<Speaker, Voice> voices =
        SpeakerJoiner.join(List.of(statement(paper, 0)), Set.of("Quayside Mirror"));
    assertThat(voices.get(paper).outlet()).isTrue();
  }

  private static Speaker holder(String name, String office) {
    return new Speaker(
        name, ActorType.PERSON, null, true, List.of(new Role(office, null)), List.of(), null);
  }

  private static Speaker unnamed(String name) {
    return new Speaker(name, ActorType.UNNAMED, null, false, List.of(), List.of(), null);
  }

  private static Map<Speaker, Voice> join(Speaker... speakers) {
    List<Statement> statements = new java.util.ArrayList<>();
    for (int i = 0; i < speakers.length; i++) {
      statements.add(statement(speakers[i], i));
    }
    return SpeakerJoiner.join(statements, Set.of());
  }

  private static Statement statement(Speaker speaker, int at) {
    return new Statement(
        new StatementPlace("r", TextSpan.of(at, at + 1)),
        "a" + at,
        "x",
        speaker,
        Stance.ASSERTS,
        PropositionReader.create().read("x"),
        Statement.Grounds.NONE);
  }
}
