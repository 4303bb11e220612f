package org.sayso.gather.article;

import org.jsoup.nodes.Element;

/** Kinds of elements whose holding a text says something about the text. */
enum Holder {
  NAV,
  ASIDE,
  FOOTER,
  HEADER,
  FIGURE,
  FORM,
  TABLE,
  LIST,
  QUOTATION,
  ARTICLE,
  MAIN,
  SECTION,
  LINK,
  HEADING,
  PARAGRAPH,
  ITEM_BODY,
  UNSEEN;

  int bit() {
    return 1 << ordinal();
  }

  /** The kinds that an element itself is, as bits. */
  static int of(Element element) {
    int bits =
        switch (element.normalName()) {
          case "nav", "menu" -> NAV.bit();
          case "aside" -> ASIDE.bit();
          case "footer" -> FOOTER.bit();
          case "header" -> HEADER.bit();
          case "figure", "figcaption", "picture", "video", "audio" -> FIGURE.bit();
          case "form", "fieldset", "label", "button" -> FORM.bit();
          case "table" -> TABLE.bit();
          case "ul", "ol", "dl" -> LIST.bit();
          case "blockquote", "q" -> QUOTATION.bit();
          case "article" -> ARTICLE.bit();
          case "main" -> MAIN.bit();
          case "section" -> SECTION.bit();
          case "a" -> LINK.bit();
          case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING.bit();
          case "p" -> PARAGRAPH.bit();
          default -> 0;
        };
    return element.attributesSize() == 0 ? bits : bits | ofAttributes(element);
  }

  private static int ofAttributes(Element element) {
    int bits = 0;
    String role = element.attr("role");
    if (!role.isEmpty()) {
      bits |=
          switch (role) {
            case "navigation", "menu", "menubar", "tablist" -> NAV.bit();
            case "complementary" -> ASIDE.bit();
            case "contentinfo" -> FOOTER.bit();
            case "banner" -> HEADER.bit();
            case "dialog", "alertdialog" -> FORM.bit();
            case "article" -> ARTICLE.bit();
            case "main" -> MAIN.bit();
            default -> 0;
          };
    }
    String property = element.attr("itemprop");
    if (property.equalsIgnoreCase("articleBody")) {
      bits |= ITEM_BODY.bit();
    }
    String style = element.attr("style");
    boolean unseen =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || !style.isEmpty() && style.replace(" ", "").contains("display:none");
    return unseen ? bits | UNSEEN.bit() : bits;
  }
}
