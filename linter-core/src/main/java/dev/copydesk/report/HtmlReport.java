package dev.copydesk.report;

import dev.copydesk.article.Article;
import dev.copydesk.lint.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * One self-contained page: an overview of all articles, and each article as it reads with what was
 * found in it. It asks nothing of any network, and no text of an article can become a part of it:
 * texts are data that the page's script puts on show as text, and the page allows no other script.
 *
 * <p>An article is written when it comes and not kept; the page's script reads it when it is
 * opened.
 */
public final class HtmlReport implements Report {
  private final Appendable out;
  private final Version version;
  private final HtmlOverview overview = new HtmlOverview();

  public HtmlReport(Appendable out, Version version) throws IOException {
    this.out = out;
    this.version = version;
    String style = resource("html/page.css");
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("img-src data:; style-src 'sha256-" + hash(style) + "'; ");
    out.append("script-src 'sha256-" + hash(resource("html/page.js")) + "'; base-uri 'none'; ");
    out.append("form-action 'none'\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
    // Some icon, or browsers ask for one.
    out.append("<title>Copydesk report</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>");
    out.append(style).append("</style>\n</head>\n<body>\n").append(resource("html/page.html"));
  }

  @Override
  public void add(Checked checked) throws IOException {
    overview.add(checked);
    beginData("class=\"data\"");
    if (checked.article().isPresent()) {
      Article article = checked.article().get();
      new HtmlArticle(new HtmlData(out)).write(article, checked.findings());
    } else {
      out.append("null");
    }
    endData();
  }

  @Override
  public void end(Summary summary) throws IOException {
    beginData("id=\"overview\"");
    overview.write(new HtmlData(out), version.copydesk());
    endData();
    out.append("<script>").append(resource("html/page.js")).append("</script>\n</body>\n</html>\n");
  }

  private void beginData(String attribute) throws IOException {
    out.append("<script type=\"application/json\" ").append(attribute).append('>');
  }

  private void endData() throws IOException {
    out.append("</script>\n");
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(in, name + " is not on the class path").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
