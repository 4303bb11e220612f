package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;
import org.sayso.read.structure.Quotation;
import org.sayso.read.structure.TextStructure;

/**
 * What is known while the sources of a report are resolved one after the other. Lives within one
 * call.
 */
final class Discourse {
  private final String text;
  private final TextStructure structure;
  private final List<ActorDraft> drafts;
  private final Map<NameMention, ActorDraft> ofMention;
  private final List<Said> said = new ArrayList<>();

  /** That somebody was found to be the source of some content. */
  record Said(TextSpan source, List<TextSpan> content, ActorDraft speaker) {
    int offset() {
      return source.start();
    }
  }

  Discourse(String text, TextStructure structure, NameGrouping.Groups groups) {
    this.text = text;
    this.structure = structure;
    this.drafts = new ArrayList<>(groups.drafts());
    this.ofMention = groups.ofMention();
  }

  String text() {
    return text;
  }

  List<ActorDraft> drafts() {
    return drafts;
  }

  ActorDraft draft(NameMention mention) {
    ActorDraft draft = ofMention.get(mention);
    if (draft == null) {
      throw new IllegalArgumentException("mention " + mention + " is in no group");
    }
    return draft;
  }

  /** Adds a draft that no name stands for. */
  ActorDraft add(ActorDraft draft) {
    drafts.add(draft);
    return draft;
  }

  void said(Said found) {
    found.speaker().speaks(true);
    said.add(found);
  }

  /** The persons named earlier in the paragraph of an offset, outside quotations. */
  List<ActorDraft> namedBefore(int offset) {
    int paragraph = paragraph(offset);
    return drafts.stream()
        .filter(draft -> draft.type() == ActorType.PERSON && draft.named())
        .filter(
            draft ->
                draft.mentions().headSet(TextSpan.of(offset, offset + 1)).stream()
                    .anyMatch(
                        mention ->
                            paragraph(mention.start()) == paragraph
                                && quotation(mention.start()).isEmpty()))
        .toList();
  }

  /** Whether a mention is the source of something. */
  boolean isSource(TextSpan mention) {
    return said.stream().anyMatch(each -> each.source().overlaps(mention));
  }

  /** Whether an offset lies in what somebody was already found to say, outside quotation marks. */
  boolean inReportedWordsOf(ActorDraft speaker, int offset) {
    return quotation(offset).isEmpty()
        && said.stream()
            .anyMatch(
                each ->
                    each.speaker() == speaker
                        && each.content().stream().anyMatch(content -> content.contains(offset)));
  }

  /** Who spoke last before an offset; {@code null} if nobody did. */
  @Nullable Said lastSaid(int offset) {
    @Nullable Said last = null;
    for (Said each : said) {
      if (each.offset() < offset && (last == null || each.offset() > last.offset())) {
        last = each;
      }
    }
    return last;
  }

  /** The number of the sentence that holds an offset. */
  int sentence(int offset) {
    return place(structure.sentences(), offset);
  }

  int paragraph(int offset) {
    return place(structure.paragraphs(), offset);
  }

  Optional<TextSpan> sentenceAt(int offset) {
    List<TextSpan> sentences = structure.sentences();
    int at = sentence(offset);
    return at < 0 ? Optional.empty() : Optional.of(sentences.get(at));
  }

  /** The quotation that holds an offset. */
  Optional<Quotation> quotation(int offset) {
    return structure.quotations().stream()
        .filter(quotation -> quotation.inner().contains(offset))
        .findFirst();
  }

  private static int place(List<TextSpan> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (spans.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return spans.isEmpty() ? -1 : low;
  }
}
