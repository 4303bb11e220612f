package org.sayso.read.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.Stance;
import org.sayso.read.structure.TextStructurer;

/** ⟨source⟩ [cue] {content}: what the speaker does to the content. */
class StanceClassifierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ASSERTS  | ⟨Mayor Okafor⟩ [said] {the bridge was closed}.",
        "ASSERTS  | [According to] ⟨the mayor⟩, {the bridge was closed}.",
        "ASSERTS  | ⟨The mayor⟩ [doesn't doubt] {the count}.",
        "ALLEGES  | ⟨The mayor⟩ [claimed] {the bridge was sabotaged}.",
        "ALLEGES  | ⟨The mayor⟩ [was accused of] {fraud}.",
        "ALLEGES  | {The bridge} [was reportedly] {closed}.",
        "ALLEGES  | {The bridge} [reportedly] {closed}.",
        "CONFIRMS | ⟨The mayor⟩ [has confirmed] {that the envoy was summoned}.",
        "CONFIRMS | ⟨The mayor⟩ [admitted] {he knew}.",
        "DENIES   | ⟨The mayor⟩ [flatly denied] {the report}.",
        "DENIES   | ⟨He⟩ [pleaded not guilty] to {fraud}.",
        "DENIES   | ⟨He⟩ [said] {he had nothing to do with it}.",
        "DOUBTS   | ⟨The mayor⟩ [questioned] {the count}.",
        "DOUBTS   | ⟨The mayor⟩ [does not believe] {the count}.",
        "DOUBTS   | ⟨She⟩ [asked whether] {the count was right}.",
        "DOUBTS   | ⟨She⟩ [asked] {whether the count was right}.",
        "CHECKS   | ⟨Police⟩ [are investigating whether] {the bridge was sabotaged}.",
        "CHECKS   | ⟨The paper⟩ [could not independently verify] {the report}.",
        "CHECKS   | ⟨We⟩ [are currently verifying] {all the facts}.",
        "CHECKS   | {The report} [could not be verified].",
        "CHECKS   | ⟨The office⟩ [said] {investigators were looking into it}.",
        "DECLINES | ⟨The ministry⟩ [has not officially commented] {on the matter}.",
        "DECLINES | ⟨The mayor⟩ [declined to comment].",
        "DECLINES | ⟨The mayor⟩ [did not confirm] {the arrests}.",
        "DECLINES | ⟨The mayor⟩ [refused] {to say who it was}.",
        "DECLINES | ⟨No official⟩ [commented] {on the matter}.",
        "DECLINES | ⟨The mayor⟩ [has yet to respond].",
        "DECLINES | ⟨The mayor⟩ [could not be reached] for comment.",
        "DECLINES | ⟨He⟩ [said] {he could not confirm the arrests}.",
        "HEDGES   | ⟨The mayor⟩ [believes] {the bridge is safe}.",
        "HEDGES   | {The bridge} [is expected to] {open on Friday}.",
        "HEDGES   | ⟨The mayor⟩ [said] {it might rain}.",
        "HEDGES   | ⟨The mayor⟩ [did not rule out] {a strike}.",
        "INTENDS  | ⟨The mayor⟩ [vowed] {to rebuild the bridge}.",
        "INTENDS  | ⟨The mayor⟩ [said]: \"{We will rebuild the bridge.}\"",
        "INTENDS  | ⟨The mayor⟩ [said] {he would rebuild the bridge}.",
        "INTENDS  | ⟨The mayor⟩ [announced plans] {for a new bridge}.",
        "DEMANDS  | ⟨The mayor⟩ [told] drivers {to stay away}.",
        "DEMANDS  | ⟨The mayor⟩ [called for] {a new bridge}.",
        "DEMANDS  | ⟨He⟩ [instructed] the minister {to contact the embassy}.",
        "DEMANDS  | ⟨The mayor⟩ [said] {drivers must stay away}.",
        "JUDGES   | ⟨The mayor⟩ [condemned] {the attack}.",
        "JUDGES   | ⟨The mayor⟩ [said]: \"{This is a disgrace.}\"",
        "CORRECTS | ⟨The paper⟩ [retracted] {the report}.",
        "CORRECTS | ⟨The mayor⟩ [apologised for] {his words}.",
      })
  void saysWhatTheSpeakerDoesToTheContent(Stance expected, String marked) {
    MarkedAttribution example = MarkedAttribution.of(marked);
    assertThat(
            StanceClassifier.create()
                .classify(
                    example.text(),
                    TextStructurer.create().structure(example.text()),
                    example.attribution()))
        .isEqualTo(expected);
  }
}
