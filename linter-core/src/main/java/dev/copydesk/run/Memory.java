package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.cache.Installation;
import dev.copydesk.cache.KeptFindings;
import dev.copydesk.cache.KeptReading;
import dev.copydesk.cache.Key;
import dev.copydesk.cache.KeyBuilder;
import dev.copydesk.cache.PackedSources;
import dev.copydesk.cache.RecentSources;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.cache.RunCache;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.lint.Links;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * What earlier runs found in the same articles, read the same way, by the same rules. What is not
 * known for certain to be the same is not remembered. For one run; safe for use by many threads.
 */
final class Memory {
  private final RunCache cache;
  private final Key world;
  private final Calendar today;
  private final Instant start = Instant.now();
  private final IdentityHashMap<Settings, Optional<Key>> known = new IdentityHashMap<>();

  private final RecentSources recent;

  /** What reading texts came to, as long as somebody holds them; a run reads each in one way. */
  private final Map<Source, KeptReading> readings =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Memory(RunCache cache, RecentSources recent, Key world, Calendar today) {
    this.cache = cache;
    this.recent = recent;
    this.world = world;
    this.today = today;
  }

  /**
   * The memory that is in a cache; empty if there is none, or these rules cannot be told apart.
   *
   * @param about what this run has in common with others that need much the same; empty if they are
   *     not worth looking for
   */
  static Optional<Memory> of(
      ResultCache cache,
      Optional<RunName> about,
      RecentSources recent,
      RuleCatalog catalog,
      Engine engine,
      LocalDate today) {
    if (cache.isOff()) {
      return Optional.empty();
    }
    Optional<Key> world =
        installation()
            .flatMap(all -> Identity.of(all, catalog.rules(), engine.getClass().getName()));
    return world.map(key -> of(cache, about, recent, key, new Calendar(today)));
  }

  private static Memory of(
      ResultCache cache, Optional<RunName> about, RecentSources recent, Key world, Calendar today) {
    if (about.isEmpty()) {
      return new Memory(RunCache.of(cache), recent, world, today);
    }
    RunName name = about.get();
    Optional<Key> settings = Identity.of(name.settings());
    RunCache packed =
        settings.isPresent()
            ? RunCache.of(cache, name.key(world, settings.get()), recent.isNone())
            : RunCache.of(cache);
    Memory memory = new Memory(packed, recent, world, today);
    memory.known.put(name.settings(), settings);
    return memory;
  }

  /**
   * The programs that run: those that were there when somebody first asked, whatever lies in their
   * place by now.
   */
  static Optional<Key> installation() {
    return Running.INSTALLATION;
  }

  private static final class Running {
    static final Optional<Key> INSTALLATION = Installation.of(Memory.class);
  }

  private Optional<Key> key(Settings settings) {
    synchronized (known) {
      return known.computeIfAbsent(settings, each -> Identity.of(each));
    }
  }

  private Key ofReading(Article article, Settings settings) {
    return new KeyBuilder("reading")
        .add(world.hex())
        .add(article.format().label())
        .addAll(article.fields().names())
        .add(settings.language().word())
        .add(recent.fingerprint(article.source()).hex())
        .key();
  }

  /** What reading an article comes to, as far as it is known. */
  Optional<KeptReading> reading(Article article, Settings settings) {
    KeptReading known = readings.get(article.source());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<KeptReading> kept = cache.read(ofReading(article, settings)).flatMap(KeptReading::of);
    kept.ifPresent(each -> readings.put(article.source(), each));
    return kept;
  }

  /**
   * Keeps what reading an article came to.
   *
   * @param language what it is in
   * @param words those that the dictionaries lack; empty if nobody has asked for them
   */
  void keep(Article article, Settings settings, Language language, Optional<Set<String>> words) {
    KeptReading reading = new KeptReading(language, Calendar.years(article.source().text()), words);
    readings.put(article.source(), reading);
    cache.write(ofReading(article, settings), reading.bytes());
  }

  /**
   * Where it is kept what is found in an article; empty if nothing is.
   *
   * @param rules which of the rules that the settings select do run
   */
  Optional<Key> ofFindings(Article article, Settings settings, String rules) {
    KeptReading known = readings.get(article.source());
    Set<Integer> years = known == null ? Calendar.years(article.source().text()) : known.years();
    Optional<Key> own = key(settings);
    if (own.isEmpty()) {
      return own;
    }
    Source source = article.source();
    KeyBuilder key =
        new KeyBuilder("findings")
            .add(world.hex())
            .add(own.get().hex())
            .add(rules)
            .add(today.of(years))
            .add(article.format().label())
            .add(article.language().tag())
            .add(ending(source.name()))
            .add(source.encoding())
            .add(source.encodingGuessed())
            .add(source.hasByteOrderMark())
            .add(recent.fingerprint(source).hex());
    return Optional.of(key.key());
  }

  /** Of the name of an article only its ending tells a rule something. */
  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What was found, if all that was asked then would be answered the same now. */
  Optional<List<Finding>> findings(Key key, Article article, SharedWords shared, Links links) {
    Optional<List<Finding>> known = good(cache.read(key), article, shared, links);
    return known.isPresent() ? known : good(cache.readAlone(key), article, shared, links);
  }

  private static Optional<List<Finding>> good(
      Optional<byte[]> content, Article article, SharedWords shared, Links links) {
    Optional<KeptFindings> kept =
        content.isPresent() ? KeptFindings.of(content.get()) : Optional.empty();
    return kept.isPresent() && isStillSo(kept.get(), article, shared, links)
        ? Optional.of(kept.get().findings())
        : Optional.empty();
  }

  private static boolean isStillSo(
      KeptFindings kept, Article article, SharedWords shared, Links links) {
    for (KeptFindings.WordAnswer each : kept.words()) {
      if (shared.standsIn(each.word(), each.articles()) != each.yes()) {
        return false;
      }
    }
    for (KeptFindings.LinkAnswer each : kept.links()) {
      if (!links.to(article, each.names()).equals(each.why())) {
        return false;
      }
    }
    return true;
  }

  void keep(Key key, KeptFindings findings) {
    cache.write(key, findings.bytes());
  }

  /**
   * The inputs of a run that may go by what another process has read; empty if none has, or this
   * process has read them itself.
   */
  Optional<Sources> sources() {
    return cache.isLeaving()
        ? Optional.of(new Sources(recent, new PackedSources(cache, recent, start)))
        : Optional.empty();
  }

  /** The run has come to its end. */
  void finish() {
    cache.finish();
  }
}
