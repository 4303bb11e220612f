package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.metadata.ArticlePart;
import org.sayso.gather.metadata.PageMetadata;
import org.sayso.gather.post.PostEmbed;
import org.sayso.gather.post.PostFinder;
import org.sayso.gather.text.BoilerplateLines;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Post;
import org.sayso.model.RemovedText;
import org.sayso.model.TextSpan;

/**
 * Puts the chosen blocks of a page together as a report's text. Immutable; threads may share it.
 */
final class ArticleAssembler {
  private static final int SHORTEST_REPEAT = 40;
  private static final int MOST_REMOVED = 50;

  /**
   * The outcome.
   *
   * @param parts all typed pieces, in the order of the page
   */
  record Assembled(
      String text,
      List<Block> blocks,
      List<Post> posts,
      List<RemovedText> removed,
      List<ArticlePart> parts) {}

  private final GatherLimits limits;
  private final BoilerplateLines boilerplate;
  private final PartTypes types;

  private ArticleAssembler(GatherLimits limits) {
    this.limits = limits;
    this.boilerplate = BoilerplateLines.load();
    this.types = PartTypes.load();
  }

  static ArticleAssembler create(GatherLimits limits) {
    return new ArticleAssembler(limits);
  }

  Assembled assemble(
      List<PageBlock> blocks,
      boolean[] chosen,
      PageMetadata page,
      List<PostEmbed> embeds,
      boolean live) {
    return new Work(blocks, chosen, page, embeds, live).run();
  }

  /** One page's work. */
  private final class Work {
    private final List<PageBlock> pageBlocks;
    private final boolean[] chosen;
    private final PageMetadata page;
    private final boolean live;
    private final Map<Element, PostEmbed> embedOf = new IdentityHashMap<>();
    private final Map<PostEmbed, List<TextSpan>> spans = new HashMap<>();
    private final List<PostEmbed> embeds;
    private final DomPath paths = new DomPath();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<ArticlePart> parts = new ArrayList<>();
    private final Set<RemovedText> removed = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private int first = -1;
    private int last = -1;
    private boolean opening = true;

    Work(
        List<PageBlock> blocks,
        boolean[] chosen,
        PageMetadata page,
        List<PostEmbed> embeds,
        boolean live) {
      this.pageBlocks = blocks;
      this.chosen = chosen;
      this.page = page;
      this.live = live;
      this.embeds = embeds;
      embeds.forEach(embed -> embedOf.put(embed.element(), embed));
      for (int i = 0; i < chosen.length; i++) {
        if (chosen[i]) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
    }

    Assembled run() {
      for (int i = 0; i < pageBlocks.size(); i++) {
        PageBlock block = pageBlocks.get(i);
        PostEmbed embed = embedHolding(block.part());
        if (embed != null && first >= 0 && i >= first && i <= last + 1) {
          addPost(block, embed);
        } else if (chosen[i]) {
          addChosen(block);
        } else {
          leaveOut(block, i);
        }
      }
      return new Assembled(
          text.toString(), blocks, posts(), removed.stream().limit(MOST_REMOVED).toList(), parts);
    }

    private @Nullable PostEmbed embedHolding(PagePart part) {
      if (embedOf.isEmpty()) {
        return null;
      }
      for (PagePart at = part; at != null; at = at.parent) {
        PostEmbed embed = embedOf.get(at.element);
        if (embed != null) {
          return embed;
        }
      }
      return null;
    }

    private void addPost(PageBlock block, PostEmbed embed) {
      TextSpan span = append(block, BlockType.POST);
      if (span != null && !isSignature(block.text())) {
        spans.computeIfAbsent(embed, key -> new ArrayList<>()).add(span);
      }
    }

    private static boolean isSignature(String words) {
      return words.startsWith("\u2014") && words.contains("(@")
          || words.length() < 40 && !PostFinder.find("x\n" + words).isEmpty();
    }

    private void addChosen(PageBlock block) {
      Optional<String> kind = boilerplate.kindOf(block.text());
      if (kind.isPresent()) {
        removed.add(new RemovedText(kind.get(), block.text()));
        return;
      }
      BlockType type = types.of(block, page, opening, live);
      if (type == BlockType.HEADLINE
          || block.text().length() >= SHORTEST_REPEAT && !seen.add(block.text())) {
        if (type == BlockType.HEADLINE) {
          parts.add(new ArticlePart(type, block.text(), false, paths.of(block.part().element)));
        }
        return;
      }
      opening = opening && type != BlockType.PARAGRAPH && type != BlockType.LIVE_ENTRY;
      append(
          block,
          type == BlockType.CAPTION || type == BlockType.BYLINE ? BlockType.PARAGRAPH : type);
    }

    private @Nullable TextSpan append(PageBlock block, BlockType type) {
      if (text.length() + block.text().length() + 2 > limits.maxTextChars()) {
        removed.add(new RemovedText("over-limit", block.text()));
        return null;
      }
      text.append(text.isEmpty() ? "" : "\n\n");
      TextSpan span = TextSpan.of(text.length(), text.length() + block.text().length());
      text.append(block.text());
      String path = paths.of(block.part().element);
      blocks.add(new Block(type, span, path));
      parts.add(new ArticlePart(type, block.text(), true, path));
      return span;
    }

    /**
     * Headline, byline, captions and copyright lines are told, though the text does not hold them.
     */
    private void leaveOut(PageBlock block, int index) {
      boolean copyright = block.text().length() < 600 && block.text().indexOf('\u00a9') >= 0;
      if (copyright) {
        boilerplate
            .kindOf(block.text())
            .ifPresent(kind -> removed.add(new RemovedText(kind, block.text())));
        return;
      }
      if (index > last + 1
          || index < first - 40
          || block.part().isHeldBy(Holder.NAV)
          || first < 0) {
        return;
      }
      BlockType type = types.of(block, page, opening, live);
      boolean told =
          type == BlockType.HEADLINE
              || type == BlockType.BYLINE
              || type == BlockType.CAPTION && index > first
              || type == BlockType.CORRECTION_NOTE;
      if (told && seen.add(type + block.text())) {
        parts.add(new ArticlePart(type, block.text(), false, paths.of(block.part().element)));
      }
    }

    private List<Post> posts() {
      List<Post> posts = new ArrayList<>();
      Set<String> handles = new HashSet<>();
      for (PostEmbed embed : embeds) {
        List<TextSpan> words = spans.getOrDefault(embed, List.of());
        TextSpan span =
            words.isEmpty() ? null : words.stream().reduce(TextSpan::cover).orElseThrow();
        posts.add(
            new Post(embed.origin(), embed.posted(), embed.isTruncated(), span, embed.links()));
        handles.add(String.valueOf(embed.origin().handle()));
      }
      for (Post written : PostFinder.find(text.toString())) {
        boolean known =
            posts.stream()
                .anyMatch(
                    post ->
                        post.span() != null
                            && written.span() != null
                            && post.span().overlaps(written.span()));
        if (!known && !handles.contains(String.valueOf(written.origin().handle()))) {
          posts.add(written);
        }
      }
      return posts;
    }
  }
}
