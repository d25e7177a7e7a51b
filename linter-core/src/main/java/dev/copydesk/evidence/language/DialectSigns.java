package dev.copydesk.evidence.language;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Token;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What in an English article speaks for one dialect or another, each thing counted once. */
final class DialectSigns {
  private static final int CLEAR = 2;
  private static final int HINT = 1;

  private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Dr");
  private static final Set<Dialect> NORTH = Spellings.dialects("US CA");
  private static final Set<Dialect> OVERSEAS = Spellings.dialects("GB AU NZ ZA");

  /** A thing that was found, and for whom it speaks how loudly. */
  record Sign(String shown, Set<Dialect> dialects, int weight) {}

  private final Map<String, Sign> signs = new LinkedHashMap<>();
  private final Map<Dialect, Set<String>> places = new EnumMap<>(Dialect.class);

  private DialectSigns() {}

  static DialectSigns of(Article article) {
    DialectSigns signs = new DialectSigns();
    List<SpellingUses.Use> uses = SpellingUses.of(article).all();
    boolean british = preferIse(uses);
    for (SpellingUses.Use use : uses) {
      Spelling spelling = use.spelling();
      if (spelling.kind() == Spelling.Kind.IZE) {
        if (spelling.american() != british) {
          // An -ize is at home in Oxford too: many say no more than one.
          signs.add(
              british ? spelling.word() + "b" : "-ize",
              new Sign(use.token().lower(), spelling.dialects(), british ? CLEAR : HINT));
        }
      } else {
        signs.add(
            spelling.word() + (spelling.american() ? "a" : "b"),
            new Sign(
                use.token().lower(),
                spelling.dialects(),
                spelling.kind() == Spelling.Kind.WEAK ? HINT : CLEAR));
      }
    }
    for (Block block : article.blocks()) {
      if (block.isRunningText() && !block.isQuotation()) {
        signs.read(block);
      }
    }
    return signs;
  }

  /** Whether more words have -ise than -ize: a writer keeps to one, but for a slip. */
  private static boolean preferIse(List<SpellingUses.Use> uses) {
    long ise = 0;
    long ize = 0;
    for (SpellingUses.Use use : uses) {
      if (use.spelling().kind() == Spelling.Kind.IZE) {
        ise += use.spelling().american() ? 0 : 1;
        ize += use.spelling().american() ? 1 : 0;
      }
    }
    return ise > ize;
  }

  private void add(String key, Sign sign) {
    signs.putIfAbsent(key, sign);
  }

  private void read(Block block) {
    String text = block.text();
    List<Token> tokens = block.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      if (TITLES.contains(token.text()) && i + 1 < tokens.size()) {
        boolean dotted = tokens.get(i + 1).is('.');
        add(
            dotted ? "Mr." : "Mr",
            new Sign(dotted ? "Mr." : "Mr", dotted ? NORTH : OVERSEAS, HINT));
      }
      for (DialectWords.Entry entry : DialectWords.known().at(text, token.start(), token.text())) {
        if (entry.place()) {
          entry
              .dialects()
              .forEach(
                  dialect ->
                      places
                          .computeIfAbsent(dialect, none -> new LinkedHashSet<>())
                          .add(entry.words()));
        } else if (!block.isQuoted(token.start())) {
          add(entry.words(), new Sign(entry.words(), entry.dialects(), CLEAR));
        }
      }
    }
  }

  List<Sign> all() {
    return List.copyOf(signs.values());
  }

  /** The names of a country's towns and institutions that the article has. */
  Set<String> places(Dialect dialect) {
    return places.getOrDefault(dialect, Set.of());
  }
}
