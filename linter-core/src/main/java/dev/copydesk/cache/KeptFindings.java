package dev.copydesk.cache;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in an article, and what was asked of its surroundings meanwhile: where they answer
 * the same, the same would be found.
 *
 * @param findings by position
 * @param words what was asked of the other articles' words
 * @param links what was asked of the other articles' links
 */
public record KeptFindings(List<Finding> findings, List<WordAnswer> words, List<LinkAnswer> links) {
  public KeptFindings {
    findings = List.copyOf(findings);
    words = List.copyOf(words);
    links = List.copyOf(links);
  }

  /**
   * Whether a word stands in so many articles.
   *
   * @param yes whether it does
   */
  public record WordAnswer(String word, int articles, boolean yes) {}

  /**
   * Whether a heading is linked to.
   *
   * @param names those it may be linked by
   * @param why it is, one line; empty if it is not
   */
  public record LinkAnswer(Set<String> names, Optional<String> why) {
    public LinkAnswer {
      names = Set.copyOf(names);
    }
  }

  public byte[] bytes() {
    ContentWriter out = new ContentWriter();
    out.writeAll(findings, finding -> write(finding, out));
    out.writeAll(
        words,
        answer -> {
          out.write(answer.word());
          out.write(answer.articles());
          out.write(answer.yes());
        });
    out.writeAll(
        links,
        answer -> {
          out.writeAll(answer.names().stream().sorted().toList(), out::write);
          out.write(answer.why().isPresent());
          out.write(answer.why().orElse(""));
        });
    return out.bytes();
  }

  private static void write(Finding finding, ContentWriter out) {
    out.write(finding.rule());
    out.write(finding.severity().name());
    write(finding.span(), out);
    out.write(finding.message());
    out.write(finding.evidence());
    out.writeAll(
        finding.fixes(),
        fix -> {
          out.write(fix.applicability().name());
          out.writeAll(
              fix.edits(),
              edit -> {
                write(edit.span(), out);
                out.write(edit.replacement());
              });
        });
  }

  private static void write(Span span, ContentWriter out) {
    out.write(span.start());
    out.write(span.end());
  }

  /** Reads what {@link #bytes} wrote; empty if it is nothing of the kind. */
  public static Optional<KeptFindings> of(byte[] content) {
    return ContentReader.read(content, KeptFindings::read);
  }

  private static KeptFindings read(ContentReader in) throws IOException {
    return new KeptFindings(
        in.list(KeptFindings::finding),
        in.list(KeptFindings::wordAnswer),
        in.list(KeptFindings::linkAnswer));
  }

  private static Finding finding(ContentReader in) throws IOException {
    return new Finding(
        in.string(),
        Severity.valueOf(in.string()),
        span(in),
        in.string(),
        in.string(),
        in.list(KeptFindings::fix));
  }

  private static Fix fix(ContentReader in) throws IOException {
    return new Fix(Applicability.valueOf(in.string()), in.list(KeptFindings::edit));
  }

  private static Edit edit(ContentReader in) throws IOException {
    return new Edit(span(in), in.string());
  }

  private static Span span(ContentReader in) throws IOException {
    return new Span(in.number(), in.number());
  }

  private static WordAnswer wordAnswer(ContentReader in) throws IOException {
    return new WordAnswer(in.string(), in.number(), in.flag());
  }

  private static LinkAnswer linkAnswer(ContentReader in) throws IOException {
    Set<String> names = Set.copyOf(in.list(ContentReader::string));
    boolean linked = in.flag();
    String why = in.string();
    return new LinkAnswer(names, linked ? Optional.of(why) : Optional.empty());
  }
}
