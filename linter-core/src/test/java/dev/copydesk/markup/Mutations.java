package dev.copydesk.markup;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.injection.Damage;
import dev.copydesk.injection.Damages;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Documents as chance has left them: lines lost and doubled, marks put in, words damaged. */
final class Mutations {
  private static final int SHORTEST = 40;

  /** What a page shows otherwise than its source: marks of the markup, lines and their ends. */
  private static final Set<String> ABOUT_MARKUP =
      Set.of("encoding/html-entity", "residue/markup", "spacing/file-hygiene");

  private static final List<Damage> DAMAGES =
      Damages.all().stream()
          .filter(damage -> damage.safe() && !ABOUT_MARKUP.contains(damage.rule()))
          .toList();

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** A part of a document with its lines and marks mutated, and then its words damaged. */
  Article mutated(Article document, int lines) {
    List<String> part = part(document.source().text().lines().toList(), lines);
    for (int i = random.nextInt(6); i >= 0; i--) {
      mutate(part, document.format());
    }
    Article mutated = Documents.with(document, String.join("\n", part) + "\n");
    return Documents.with(mutated, damaged(mutated, SHORTEST));
  }

  private List<String> part(List<String> all, int lines) {
    int start = random.nextInt(Math.max(1, all.size() - lines));
    return new ArrayList<>(all.subList(start, Math.min(all.size(), start + lines)));
  }

  private void mutate(List<String> lines, Format format) {
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(6)) {
      case 0 -> lines.set(at, "");
      case 1 -> lines.add(other, line);
      case 2 -> {
        lines.set(at, lines.get(other));
        lines.set(other, line);
      }
      case 3 -> lines.set(at, " ".repeat(random.nextInt(5)) + line.strip());
      default -> {
        List<String> marks = marks(format);
        int column = random.nextBoolean() ? 0 : random.nextInt(line.length() + 1);
        String mark = marks.get(random.nextInt(marks.size()));
        lines.set(at, line.substring(0, column) + mark + line.substring(column));
      }
    }
  }

  private static List<String> marks(Format format) {
    return switch (format) {
      case MARKDOWN ->
          List.of(
              "*", "**", "_", "`", "[", "](", "](a)", "![", "<", ">", "<b>", "</b>", "<!--", "-->",
              "> ", "- ", "1. ", "# ", "    ", "|", "$", "\\", "{{", "}}", "```", "~~", "&", "[^1]",
              "\"", "'", ":", "---", "==", "  ", "<div>", "</div>", "\u00A0", "\t");
      case ASCIIDOC ->
          List.of(
              "*",
              "**",
              "_",
              "`",
              "`+",
              "+`",
              "#",
              "^",
              "~",
              "[",
              "]",
              "[[a]]",
              "<<",
              ">>",
              "{a}",
              "{",
              "}",
              "link:a[",
              "image::a[",
              "footnote:[",
              "* ",
              ". ",
              "a:: ",
              "== ",
              ".",
              "|",
              "//",
              "----",
              "====",
              "|===",
              "+",
              "NOTE: ",
              "'`",
              "`'",
              "\"`",
              "`\"",
              "\\",
              " ",
              "'",
              "\"",
              ":a: ",
              "include::a[]",
              "ifdef::a[]");
      case HTML ->
          List.of(
              "<",
              ">",
              "<b>",
              "</b>",
              "<i>",
              "</p>",
              "<p>",
              "<code>",
              "</code>",
              "<pre>",
              "</pre>",
              "<br>",
              "<!--",
              "-->",
              "<a href='",
              "<td>",
              "<table>",
              "</table>",
              "<li>",
              "<q>",
              "</q>",
              "<script>",
              "</script>",
              "&",
              "&amp;",
              "&nbsp;",
              "{{",
              "}}",
              "{%",
              "\"",
              "'",
              "<span class=x>",
              "</span>",
              "<sup>1</sup>",
              "<div>",
              "</div>",
              "</",
              "=",
              "/>");
      case RST ->
          List.of(
              "*",
              "**",
              "`",
              "``",
              "`_",
              "`a <b>`_",
              ":a:`",
              "|",
              "|a|",
              "_",
              "__",
              "[1]_",
              "- ",
              "* ",
              "1. ",
              "| ",
              ".. ",
              ".. note:: ",
              ".. code:: ",
              ".. image:: ",
              "::",
              ":a: ",
              "====",
              "----",
              "+--+",
              "== ==",
              "    ",
              " ",
              "\\",
              "\\ ",
              "'",
              "\"",
              "<",
              ">",
              "(",
              ".. _a:",
              "{{",
              "}}",
              ">>> ");
      case TEXT -> List.of(" ");
    };
  }

  /** A document with one damage in some of its passages. */
  String damaged(Article document, int shortest) {
    StringBuilder text = new StringBuilder(document.source().text());
    List<Span> passages = Documents.passages(document, shortest);
    for (int i = passages.size() - 1; i >= 0; i--) {
      Span passage = passages.get(i);
      Damage damage = DAMAGES.get(random.nextInt(DAMAGES.size()));
      if (random.nextInt(3) > 0) {
        Optional<String> injured =
            damage.injure(text.substring(passage.start(), passage.end()) + "\n", random);
        injured
            .filter(each -> each.indexOf('\n') == each.length() - 1)
            .filter(Mutations::isPlain)
            .map(each -> each.substring(0, each.length() - 1))
            .ifPresent(each -> text.replace(passage.start(), passage.end(), each));
      }
    }
    return text.toString();
  }

  private static boolean isPlain(String words) {
    return words.chars().noneMatch(c -> "<>&*_`[]\\|{}#+^~".indexOf(c) >= 0);
  }
}
