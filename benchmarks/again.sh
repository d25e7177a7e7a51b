#!/bin/sh
# again.sh COPYDESK TEXTS [COUNT]: how long a second run over unchanged articles takes beside the
# first. Makes COUNT (1,000) articles of the text files below the folder TEXTS, each a stretch of
# them with a first line of its own, checks them three times from an empty cache on, and then by a
# daemon with one article edited before each run, and prints the times.
# Needs a POSIX shell, awk and Python 3 (for a clock).
set -eu

copydesk=$1
texts=$2
count=${3:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
mkdir "$work/articles"

# Paragraphs in turn, about 3,000 characters to an article, from the beginning again at the end.
find "$texts" -type f \( -name '*.txt' -o -name '*.md' \) -print | LC_ALL=C sort > "$work/files"
[ -s "$work/files" ] || { echo "again.sh: no .txt or .md files in $texts" >&2; exit 2; }
while IFS= read -r file; do
  LC_ALL=C awk 'BEGIN { RS = ""; ORS = "\n\n" } { print } ' "$file"
done < "$work/files" > "$work/all"
LC_ALL=C awk -v count="$count" -v folder="$work/articles" '
  BEGIN { RS = ""; ORS = "\n\n" }
  { paragraphs[n++] = $0 }
  END {
    at = 0
    for (i = 1; i <= count; i++) {
      file = sprintf("%s/%05d.txt", folder, i)
      print "This is article number " i "." > file
      for (size = 0; size < 3000; size += length(paragraphs[at++ % n])) {
        print paragraphs[at % n] > file
      }
      close(file)
    }
  }' "$work/all"

now() { python3 -c 'import time; print(time.monotonic())'; }

run() {
  before=$(now)
  status=0
  "$copydesk" check --cache-dir "$work/cache" --output-format concise "$work/articles" \
    > "$work/$1" 2> "$work/$1.err" || status=$?
  after=$(now)
  [ "$status" -le 1 ] || { cat "$work/$1.err" >&2; exit "$status"; }
  awk -v what="$1" -v before="$before" -v after="$after" \
    'BEGIN { printf "%s run: %.2f s\n", what, after - before }'
}

bytes=$(cat "$work"/articles/*.txt | wc -c)
echo "$count articles, $bytes bytes; load $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)"
run first
run second
run third
cmp "$work/first" "$work/second" && cmp "$work/first" "$work/third" && echo "same findings: $(wc -l < "$work/first") lines"

# With a daemon: the first runs compile it, then one article is edited before each.
XDG_RUNTIME_DIR=$work
export XDG_RUNTIME_DIR
"$copydesk" daemon start 2> /dev/null
trap '"$copydesk" daemon stop 2> /dev/null; rm -rf "$work"' EXIT INT TERM
sleep 20
for each in 1 2 3 4 5 6 7 8 9 10 11 12; do
  run warming > /dev/null
done
for each in 1 2 3 4 5; do
  echo "This article was edited, for the $each. time." >> "$work/articles/00001.txt"
  run edited
done
