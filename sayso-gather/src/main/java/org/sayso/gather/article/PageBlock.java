package org.sayso.gather.article;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param part the element that holds it directly, inline elements aside
 * @param text its words, white space made single
 * @param linkChars how many of its chars are in links
 * @param links how many links it has
 * @param strongChars how many of its chars are in bold or italic type
 * @param broken whether line breaks, not elements, part it from what stands before
 */
record PageBlock(
    PagePart part, String text, int linkChars, int links, int strongChars, boolean broken) {
  private static final int SHORTEST_PROSE = 60;

  double linkShare() {
    return Math.min(1.0, linkChars / (double) text.length());
  }

  /** Whether it reads like prose: long enough, with sentence marks, mostly outside of links. */
  boolean isProse() {
    if (text.length() < SHORTEST_PROSE || linkShare() > 0.4) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (".,;:!?…\u3002\u3001\u0964\u060c".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
