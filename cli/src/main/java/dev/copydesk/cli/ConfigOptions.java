package dev.copydesk.cli;

import dev.copydesk.config.Configurations;
import dev.copydesk.config.Keys;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which configuration holds. */
final class ConfigOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "This configuration for all articles. Default: the nearest copydesk.yaml upward.")
  private @Nullable String config;

  @Option(names = "--no-config", description = "No configuration.")
  private boolean noConfig;

  /** The configurations, and over them what options say. */
  Configurations open(Session session, Keys keys, Configurations.Options options)
      throws UsageException {
    Path here = session.folder();
    if (config != null && noConfig) {
      throw new UsageException("--config and --no-config contradict each other");
    }
    if (config != null) {
      return Configurations.only(session.path(config), keys, here, options);
    }
    return noConfig
        ? Configurations.none(keys, here, options)
        : Configurations.nearest(keys, here, options);
  }
}
