package dev.copydesk.injection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The postal code of a state put for its name.
 *
 * <p>Rewriting programs hold a list of abbreviations and apply it in prose: {@code return to Ohio}
 * becomes {@code return to OH}. It strikes any mention: behind a preposition, behind a town and a
 * comma (where it is the usual style of addresses and nobody could object), before nouns, in names
 * of universities and teams. Only mentions behind a preposition are struck here. Names that are
 * also those of cities or people (Washington, Virginia) and codes that are words (IN, OR) are left
 * out. Names in two words (New York) fall to it like the others. Since a code may stand for
 * something else, the repair is only suggested.
 */
public final class PostalCode implements Damage {
  private static final Map<String, String> CODES = new LinkedHashMap<>();

  static {
    CODES.put("Ohio", "OH");
    CODES.put("Texas", "TX");
    CODES.put("Florida", "FL");
    CODES.put("New York", "NY");
    CODES.put("New Jersey", "NJ");
    CODES.put("Arizona", "AZ");
    CODES.put("Minnesota", "MN");
    CODES.put("Kentucky", "KY");
    CODES.put("Iowa", "IA");
    CODES.put("Wyoming", "WY");
  }

  @Override
  public String name() {
    return "state code";
  }

  @Override
  public String rule() {
    return "naming/state-code";
  }

  @Override
  public boolean safe() {
    return false;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<String> results = new ArrayList<>();
    CODES.forEach(
        (state, code) -> {
          Matcher matcher =
              Pattern.compile("\\b(?:in|to|from|across) (" + state + ")(?=[.,;]? [a-z])")
                  .matcher(text);
          while (matcher.find()) {
            results.add(text.substring(0, matcher.start(1)) + code + text.substring(matcher.end()));
          }
        });
    return results.isEmpty()
        ? Optional.empty()
        : Optional.of(results.get(random.nextInt(results.size())));
  }
}
