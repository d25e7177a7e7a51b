package dev.copydesk.evidence;

import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The long names that rules look at, found word by word, the longest first. */
final class LongNameForms {
  /** A plain map: every capitalised word is looked up, and it is the quickest to say no. */
  private static final Map<String, List<Form>> BY_FIRST_WORD = load();

  private LongNameForms() {}

  /** The longest long name that begins at a capitalised word. */
  static Optional<Match> at(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    List<Form> forms = BY_FIRST_WORD.get(straight(token.text()));
    if (forms != null) {
      for (Form form : forms) {
        Optional<Match> match = match(form, tokens, first);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    if (token.text().indexOf('\'') < 0 && token.text().indexOf('\u2019') < 0) {
      return Optional.empty();
    }
    // A name of one word may carry its possessive ending in the same token.
    String bare = withoutPossessive(straight(token.text()));
    return BY_FIRST_WORD.getOrDefault(bare, List.of()).stream()
        .filter(form -> form.words.size() == 1)
        .findFirst()
        .flatMap(form -> match(form, tokens, first));
  }

  private static Optional<Match> match(Form form, List<Token> tokens, int first) {
    int at = first;
    for (int i = 0; i < form.words.size(); i++) {
      if (i > 0) {
        if (at >= tokens.size() || !isGap(tokens.get(at))) {
          return Optional.empty();
        }
        at++;
      }
      if (at >= tokens.size() || !tokens.get(at).isWord()) {
        return Optional.empty();
      }
      String word = straight(tokens.get(at).text());
      boolean lastWord = i == form.words.size() - 1;
      if (!word.equals(form.words.get(i))
          && !(lastWord && withoutPossessive(word).equals(form.words.get(i)))) {
        return Optional.empty();
      }
      at++;
    }
    Token last = tokens.get(at - 1);
    int ending = last.text().length() - form.words.get(form.words.size() - 1).length();
    return Optional.of(new Match(form.name, form.longName, first, at - 1, last.end() - ending));
  }

  /** A blank that parts two words of a line, or two lines of a paragraph. */
  private static boolean isGap(Token token) {
    String blank = token.text();
    return token.isBlank() && blank.indexOf('\n') == blank.lastIndexOf('\n') && blank.length() < 40;
  }

  private static String straight(String word) {
    return word.replace('\u2019', '\'');
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static Map<String, List<Form>> load() {
    Map<String, List<Form>> forms = new HashMap<>();
    for (Name name : Names.all()) {
      if (name.bare() == Name.Bare.UNKNOWN) {
        continue;
      }
      for (Name.LongName longName : name.longNames()) {
        add(new Form(name, longName, List.of(longName.text().split(" ", -1))), forms);
      }
      if (name.takesThe().contains(Name.Form.SHORT)
          && name.longNames().stream().noneMatch(l -> l.text().equals(name.shortName()))) {
        Name.LongName itself = new Name.LongName(name.shortName(), name.shortName());
        add(new Form(name, itself, List.of(name.shortName().split(" ", -1))), forms);
      }
    }
    Comparator<Form> longestFirst = Comparator.comparing(form -> -form.words.size());
    forms.values().forEach(list -> list.sort(longestFirst));
    return forms;
  }

  private static void add(Form form, Map<String, List<Form>> forms) {
    forms.computeIfAbsent(form.words.get(0), key -> new ArrayList<>()).add(form);
  }

  /**
   * @param first the index of its first token
   * @param last the index of its last
   * @param end one past the name in the block's text, a possessive ending left out
   */
  record Match(Name name, Name.LongName longName, int first, int last, int end) {}

  private record Form(Name name, Name.LongName longName, List<String> words) {}
}
