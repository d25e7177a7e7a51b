package dev.copydesk.run;

import java.nio.file.Path;

/** Which files of the folders that are searched are meant, beside what a user asks for. */
public interface Scope {
  /** Every file. */
  Scope ALL =
      new Scope() {
        @Override
        public boolean includes(Path file) {
          return true;
        }

        @Override
        public boolean excludes(Path path) {
          return false;
        }
      };

  /** Whether a file may be taken. */
  boolean includes(Path file);

  /** Whether a file or folder is passed over. */
  boolean excludes(Path path);
}
