#!/usr/bin/env python3
"""Copydesk beside LanguageTool's own command line: wall time, processor time and peak memory.

    benchmarks/side-by-side.py COPYDESK TEXTS [--sample FILE] [--rounds N] [--parts LIST]

COPYDESK is a launcher (bin/copydesk of a release), TEXTS a folder with text files to make articles
of. Both programs read the same texts, in turn, so that what else the machine does weighs on both.
What is printed are the minimum, median and maximum of all rounds, and the ratios of the medians.

Parts:
  sample    one article, cold
  megabyte  a megabyte of plain prose, cold
  archive   a thousand articles, then again unchanged, then one of them edited with a warm daemon

Needs Python 3.8, Maven (once, for LanguageTool) and a POSIX system.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
LANGUAGETOOL = HERE / "languagetool"
MAIN = "org.languagetool.commandline.Main"
JAVA = str(pathlib.Path(os.environ["JAVA_HOME"]) / "bin/java") if "JAVA_HOME" in os.environ else "java"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("copydesk", type=pathlib.Path)
    parser.add_argument("texts", type=pathlib.Path)
    parser.add_argument("--sample", type=pathlib.Path, help="the article of the first part; by default the first of TEXTS")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--parts", default="sample,megabyte,archive")
    options = parser.parse_args()
    parts = options.parts.split(",")
    unknown = set(parts) - {"sample", "megabyte", "archive"}
    if unknown:
        parser.error("no such part: " + ", ".join(sorted(unknown)))
    paragraphs = paragraphs_of(options.texts)
    work = pathlib.Path(tempfile.mkdtemp(prefix="side-by-side-"))
    try:
        bench = Bench(options.copydesk.resolve(), work, options.rounds)
        print(f"{os.cpu_count()} processors; load {os.getloadavg()[0]:.2f}; {version()}")
        if "sample" in parts:
            sample = options.sample or first_text(options.texts)
            bench.cold("sample article", copy(sample, work / "sample.txt"))
        if "megabyte" in parts:
            bench.cold("1 MB of prose", written(work / "megabyte.txt", megabyte(paragraphs)))
        if "archive" in parts:
            bench.archive(archive(paragraphs, work / "articles", 1000))
    finally:
        shutil.rmtree(work, ignore_errors=True)


class Bench:
    def __init__(self, copydesk, work, rounds):
        self.copydesk = copydesk
        self.work = work
        self.rounds = rounds
        self.environment = dict(os.environ, XDG_CACHE_HOME=str(work / "cache"), NO_COLOR="1")
        for name in ("XDG_RUNTIME_DIR", "COPYDESK_OPTS"):
            self.environment.pop(name, None)

    def cold(self, what, text):
        """Nothing is known of the text and nothing runs; what a program keeps for itself is there."""
        jars = languagetool()
        theirs = [JAVA, "-cp", jars, MAIN, "-l", "en-US", str(text)]
        ours = [str(self.copydesk), "check", "--output-format", "concise", str(text)]
        warm_up = written(self.work / "warm-up.txt", "A short article, that what is kept is made.\n")
        self.run(ours[:-1] + [str(warm_up)])
        self.settle()
        measured = {"Copydesk": [], "LanguageTool": []}
        for _ in range(self.rounds):
            self.forget()
            measured["Copydesk"].append(self.run(ours))
            measured["LanguageTool"].append(self.run(theirs))
        print(f"\n{what}, {text.stat().st_size:,} bytes, cold")
        for name, runs in measured.items():
            show(name, runs)
        for index, unit in enumerate(("wall", "processor", "memory")):
            ratio = median(measured["Copydesk"], index) / median(measured["LanguageTool"], index)
            print(f"  ratio of {unit}: {ratio:.3f} (1/{1 / ratio:.1f})")

    def archive(self, folder):
        check = [str(self.copydesk), "check", "--output-format", "concise", str(folder)]
        self.forget()
        first = self.run(check)
        findings = self.output
        self.settle()
        again = []
        for _ in range(self.rounds):
            again.append(self.run(check))
            if self.output != findings:
                sys.exit("side-by-side: an unchanged archive gave other findings")
        print(f"\n1,000 articles, {sum(f.stat().st_size for f in folder.iterdir()):,} bytes")
        show("first run", [first])
        show("again, unchanged", again)
        print(f"  ratio of wall: 1/{first[0] / median(again, 0):.0f}")
        self.run([str(self.copydesk), "daemon", "start"])
        try:
            edited = []
            article = sorted(folder.iterdir())[500]
            # The first two warm it.
            for number in range(2 + self.rounds):
                article.write_text(f"Edit number {number + 1}.\n\n" + article.read_text())
                edited.append(self.run(check))
            edited = edited[2:]
            show("one edited, daemon warm", edited)
        finally:
            self.run([str(self.copydesk), "daemon", "stop"])

    def run(self, command):
        """Wall time and processor time in seconds, and the peak of memory in MiB, of a process."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            start = time.monotonic()
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=self.environment)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.monotonic() - start
            process.returncode = os.waitstatus_to_exitcode(status) if hasattr(
                os, "waitstatus_to_exitcode") else status >> 8
            if process.returncode not in (0, 1):
                err.seek(0)
                sys.exit(" ".join(command) + ": " + err.read().decode(errors="replace"))
            out.seek(0)
            self.output = out.read()
            return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

    def forget(self):
        """Takes what was found before out of the cache, and leaves what programs are started with."""
        for results in self.work.glob("cache/copydesk/??"):
            shutil.rmtree(results, ignore_errors=True)
        for word in self.work.glob("cache/copydesk/jvm/*.seen"):
            word.unlink()

    def settle(self):
        """Waits for what a first run makes behind its user's back: two archives of classes."""
        folder = self.work / "cache/copydesk/jvm"
        for _ in range(120):
            if not folder.is_dir() or len(list(folder.glob("*.size"))) > 1:
                return
            time.sleep(1)
        sys.exit("side-by-side: no archives of classes after two minutes")


def show(name, runs):
    cells = []
    for index, unit in enumerate(("s wall", "s processor", "MiB")):
        values = [run[index] for run in runs]
        cells.append(f"{min(values):.2f} / {statistics.median(values):.2f} / {max(values):.2f} {unit}")
    print(f"  {name}: " + "; ".join(cells))


def median(runs, index):
    return statistics.median(run[index] for run in runs)


def languagetool():
    """The class path of LanguageTool's command line, fetched once."""
    jars = LANGUAGETOOL / "target/lib"
    if not jars.is_dir():
        subprocess.run(
            ["mvn", "-q", "-B", "-ntp", "-f", str(LANGUAGETOOL / "pom.xml"),
             "dependency:copy-dependencies", "-DoutputDirectory=target/lib"],
            check=True, stdout=subprocess.DEVNULL)
    return str(jars / "*")


def version():
    told = subprocess.run([JAVA, "-version"], stderr=subprocess.PIPE, check=True).stderr
    return told.decode().splitlines()[0]


def first_text(folder):
    return sorted(folder.rglob("*.txt"))[0]


def paragraphs_of(folder):
    files = sorted(file for file in folder.rglob("*.txt") if file.name != "SOURCE.txt")
    texts = [file.read_text(encoding="utf-8") for file in files]
    found = [part.strip() for text in texts for part in text.split("\n\n") if part.strip()]
    if not found:
        sys.exit(f"side-by-side: no text files in {folder}")
    return found


def megabyte(paragraphs):
    taken, size = [], 0
    for number in range(10_000_000):
        paragraph = paragraphs[number % len(paragraphs)]
        taken.append(paragraph)
        size += len(paragraph.encode()) + 2
        if size >= 1_000_000:
            return "\n\n".join(taken) + "\n"
    raise AssertionError("paragraphs have no length")


def archive(paragraphs, folder, count):
    """Articles of about 3,000 characters, each with a first line of its own."""
    folder.mkdir()
    at = 0
    for number in range(count):
        parts = [f"This is article number {number + 1}."]
        while sum(map(len, parts)) < 3_000:
            parts.append(paragraphs[at % len(paragraphs)])
            at += 1
        written(folder / f"{number:05}.txt", "\n\n".join(parts) + "\n")
    return folder


def copy(file, to):
    shutil.copyfile(file, to)
    return to


def written(file, text):
    file.write_text(text, encoding="utf-8")
    return file


if __name__ == "__main__":
    main()
