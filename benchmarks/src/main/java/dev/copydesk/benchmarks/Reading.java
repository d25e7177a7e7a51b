package dev.copydesk.benchmarks;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.run.Input;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What it takes to make blocks of the texts of a format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Reading {
  @Param({"TEXT", "MARKDOWN", "ASCIIDOC", "HTML", "RST"})
  private Format format;

  private final List<Source> sources = new ArrayList<>();

  @Setup
  public void read() throws SourceException {
    for (Input input : Texts.of(format)) {
      sources.add(Source.decode(input.name(), input.read()));
    }
  }

  @Benchmark
  public void parse(Blackhole hole) {
    for (Source source : sources) {
      hole.consume(Article.parse(source, format, Dialect.EN_US));
    }
  }
}
