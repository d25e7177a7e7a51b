package dev.copydesk.run;

import dev.copydesk.cache.Key;
import dev.copydesk.cache.KeyBuilder;
import dev.copydesk.evidence.SharedForms;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.languagetool.Ngrams;
import dev.copydesk.languagetool.RuleFile;
import dev.copydesk.rule.Rule;
import dev.copydesk.style.StyleRule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells settings and rules from all that might make another difference. Records are told by all
 * their parts, whichever they have, so that a part that is added counts by itself; what is of a
 * kind that is not known here has no identity, and then nothing is kept.
 */
final class Identity {
  /** How many articles are worked on at once decides nothing. */
  private static final Set<String> INDIFFERENT = Set.of("threads");

  private final KeyBuilder key = new KeyBuilder("identity");

  private Identity() {}

  /** Something has no identity. */
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1;

    Unknown(String message) {
      super(message);
    }

    Unknown(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** What tells some things from others; empty if it cannot be told. */
  static Optional<Key> of(Object... things) {
    try {
      return Optional.of(one(Arrays.asList(things)));
    } catch (Unknown e) {
      return Optional.empty();
    }
  }

  private static Key one(Object thing) throws Unknown {
    Identity identity = new Identity();
    identity.add(thing);
    return identity.key.key();
  }

  private void add(Object thing) throws Unknown {
    if (thing instanceof String text) {
      key.add("text").add(text);
    } else if (thing instanceof Boolean || thing instanceof Integer || thing instanceof Long) {
      key.add("value").add(thing.toString());
    } else if (thing instanceof Key known) {
      key.add("key").add(known.hex());
    } else if (thing instanceof Enum<?> value) {
      key.add(value.getDeclaringClass().getName()).add(value.name());
    } else if (thing instanceof Path path) {
      key.add("path").add(path.toAbsolutePath().toString());
    } else if (thing instanceof Optional<?> optional) {
      key.add("optional").add(optional.isPresent());
      if (optional.isPresent()) {
        add(optional.get());
      }
    } else if (thing instanceof List<?> list) {
      key.add("list").add(list.size());
      for (Object each : list) {
        add(each);
      }
    } else if (thing instanceof Set<?> set) {
      addInAnyOrder(set);
    } else if (thing instanceof Map<?, ?> map) {
      addInAnyOrder(
          map.entrySet().stream().map(each -> List.of(each.getKey(), each.getValue())).toList());
    } else {
      addOurs(thing);
    }
  }

  private void addOurs(Object thing) throws Unknown {
    if (thing instanceof Vocabulary vocabulary) {
      key.add("vocabulary");
      add(vocabulary.identity());
    } else if (thing == SharedForms.NONE) {
      key.add("no other articles");
    } else if (thing instanceof RuleFile file) {
      key.add("grammar").add(file.name()).add(file.bytes());
    } else if (thing instanceof Ngrams ngrams) {
      try {
        key.add("ngrams").addAll(ngrams.identity());
      } catch (IOException e) {
        throw new Unknown("ngrams cannot be listed", e);
      }
    } else if (thing instanceof StyleRule rule) {
      key.add("style").add(rule.info().id()).addAll(rule.identity());
    } else if (thing instanceof Rule rule && isMadeOfNothing(rule)) {
      key.add("rule").add(rule.getClass().getName());
    } else if (thing instanceof Record parts) {
      addParts(parts);
    } else {
      throw new Unknown(thing.getClass().getName());
    }
  }

  /** Our own rules keep nothing that they were given; the installation tells what they are. */
  private static boolean isMadeOfNothing(Rule rule) {
    return Stream.of(rule.getClass().getDeclaredConstructors())
        .allMatch(constructor -> constructor.getParameterCount() == 0);
  }

  private void addInAnyOrder(Collection<?> things) throws Unknown {
    String[] keys = new String[things.size()];
    int count = 0;
    for (Object each : things) {
      keys[count++] = one(each).hex();
    }
    Arrays.sort(keys);
    key.add("set").addAll(Arrays.asList(keys));
  }

  private void addParts(Record thing) throws Unknown {
    key.add(thing.getClass().getName());
    for (RecordComponent part : thing.getClass().getRecordComponents()) {
      if (!INDIFFERENT.contains(part.getName())) {
        key.add(part.getName());
        try {
          add(part.getAccessor().invoke(thing));
        } catch (ReflectiveOperationException e) {
          throw new Unknown(part.toString(), e);
        }
      }
    }
  }
}
