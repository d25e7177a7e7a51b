package dev.copydesk.article.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The elements of HTML, by name in lower case. */
final class Elements {
  private static final Map<String, Role> ROLES = roles();

  /** Elements that end a paragraph when they begin. */
  private static final Set<String> PARAGRAPH_ENDERS =
      Set.of(
          ("address article aside blockquote center dd details dialog dir div dl dt fieldset"
                  + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing"
                  + " main menu nav ol p plaintext pre search section summary table ul xmp")
              .split(" "));

  /** Elements out of which a stray end tag does not reach. */
  private static final Set<String> BOUNDARIES =
      Set.of("table", "td", "th", "caption", "template", "object", "marquee", "applet", "button");

  private static final Set<String> TABLE_PARTS =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup");

  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir", "dl");

  private Elements() {}

  /** What an element does; one that HTML does not know stands within the sentence. */
  static Role role(String name) {
    Role role = ROLES.get(name);
    if (role != null) {
      return role;
    }
    if (name.endsWith(":math") || name.endsWith(":svg")) {
      return Role.OBJECT;
    }
    return isCodeByName(name) ? Role.OBJECT : Role.INLINE;
  }

  static boolean endsParagraph(String name) {
    return PARAGRAPH_ENDERS.contains(name);
  }

  static boolean isBoundary(String name) {
    return BOUNDARIES.contains(name);
  }

  static boolean isTablePart(String name) {
    return TABLE_PARTS.contains(name);
  }

  static boolean isList(String name) {
    return LISTS.contains(name);
  }

  static boolean isHeadline(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Elements whose words do not belong to the item or cell around. */
  static boolean isContainer(String name, Role role) {
    return role == Role.BLOCK && !name.equals("div") && !name.equals("center");
  }

  /** Whether a browser goes on with an element where its paragraph was closed over it. */
  static boolean isReopened(String name) {
    return name.equals("code") || name.equals("tt");
  }

  /** Elements of somebody's own, such as {@code <code-example>}. */
  private static boolean isCodeByName(String name) {
    return name.indexOf('-') > 0
        && (name.contains("code") || name.contains("math") || name.contains("snippet"));
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    put(roles, Role.ROOT, "html head body");
    put(
        roles,
        Role.BLOCK,
        "address article aside center colgroup details dialog dir div dl fieldset figure footer"
            + " form frameset header hgroup main menu nav ol optgroup search section table tbody"
            + " tfoot thead tr ul");
    put(roles, Role.PARAGRAPH, "p");
    put(roles, Role.HEADING, "h1 h2 h3 h4 h5 h6 caption dt figcaption label legend option summary");
    put(roles, Role.ITEM, "li dd");
    put(roles, Role.CELL, "td th");
    put(roles, Role.QUOTATION, "blockquote");
    put(roles, Role.SILENT_BLOCK, "pre listing template");
    put(roles, Role.VOID_BLOCK, "hr");
    put(roles, Role.QUOTE, "q");
    put(
        roles,
        Role.OBJECT,
        "code kbd samp var tt svg math object canvas audio video applet map progress meter output"
            + " datalist del s strike");
    put(roles, Role.CONTROL, "button select");
    put(roles, Role.HIDDEN, "rt rp");
    put(roles, Role.VOID_OBJECT, "img input embed frame");
    put(
        roles,
        Role.VOID_HIDDEN,
        "area base basefont bgsound col command keygen link meta param source track wbr");
    put(roles, Role.LINE_BREAK, "br");
    put(roles, Role.RAW_HIDDEN, "script style noembed noframes");
    put(roles, Role.RAW_OBJECT, "iframe textarea xmp plaintext");
    put(roles, Role.RAW_TITLE, "title");
    return Map.copyOf(roles);
  }

  private static void put(Map<String, Role> roles, Role role, String names) {
    for (String name : names.split(" ", -1)) {
      roles.put(name, role);
    }
  }
}
