package org.sayso.read.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands between quotation marks: ⟦ and ⟧ show what is found, with the marks; ⟧? one that has
 * no closing mark; ¶ a line end.
 */
class QuotationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said ⟦\"it is late\"⟧ and left.",
        "⟦\"It is late,\"⟧ he said. ⟦\"We go.\"⟧",
        "⟦“It is late,”⟧ he said. ⟦«Nous partons»⟧, he added, ⟦„wir gehen“⟧, ⟦»vi går«⟧, ⟦”vi går”⟧.",
        "He called it ⟦“a ‘grave’ mistake”⟧ and ⟦\"a 'grave' mistake\"⟧.",
        "The head line: ⟦'We won't go'⟧, says Hale",
        "The head line: ⟦‘We won’t go’⟧, says Hale",
        "It's the workers' right, the '90s and Hale's word, rock 'n' roll and don't.",
        "He praised ⟦'the workers' patience'⟧ again.",
        "The mayor's ⟦'grave mistake'⟧ and the boys' house.",
        "A 6'2\" man with a 12\" pipe said ⟦\"no\"⟧.",
        "⟦\"That was in 2014\"⟧, he said.",
        "The deal (⟦\"a fraud\"⟧) and a/⟦\"b\"⟧ and —⟦\"c\"⟧—.",
        "A stray mark\" closes nothing and ⟦\"this\"⟧ is found.",
        "⟦“We go.¶“We stay.¶“We wait,”⟧ he said.¶⟦“No,”⟧ she said.",
        "⟦\"We go.¶\"We wait,\"⟧ he said.¶⟦\"No,\"⟧ she said.",
        "⟦“We go.¶We wait,”⟧ he said.",
        "He said ⟦“we go and left.⟧?¶She said no.¶⟦“No,”⟧ said Hale.",
        "He said ⟦\"we go and left.⟧?¶She said no.¶⟦\"No,\"⟧ said Hale.",
        "He said ⟦“we go and⟧? ⟦“stay”⟧ and left.",
        "⟦“He said “go” to me,”⟧ Hale said.",
        "⟦“We go,“⟧ he said. ⟦“We stay,“⟧ she said.",
        "⟦``We go,''⟧ he said. ⟦''We stay,''⟧ she said.",
        "⟦「我们走」⟧，他说。",
        "\"\" and “ ” hold nothing.",
      })
  void findsWhatIsMarked(String marked) {
    String plain = marked.replace("⟧?", "").replace("⟦", "").replace("⟧", "").replace('¶', '\n');
    assertThat(show(plain)).isEqualTo(marked);
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraphAndNeverSwallowsTheDocument() {
    String text = "He said “it is " + "late ".repeat(2_000) + "\nNobody answered.\n".repeat(50);
    List<Quotation> quotations = TextStructurer.create().structure(text).quotations();
    assertThat(quotations)
        .singleElement()
        .satisfies(q -> assertThat(q.outer().length()).isBetween(1_000, 1_600));
    assertThat(quotations.get(0).closed()).isFalse();
  }

  private static String show(String text) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (Quotation q : new ArrayList<>(TextStructurer.create().structure(text).quotations())) {
      shown
          .append(text, at, q.outer().start())
          .append('⟦')
          .append(q.outer().in(text))
          .append(q.closed() ? "⟧" : "⟧?");
      at = q.outer().end();
    }
    return shown.append(text, at, text.length()).toString().replace('\n', '¶');
  }
}
