// What the shells make of the completion scripts, and man of the manual pages: asked in real shells.

#include <sys/wait.h>

#include <cstdlib>
#include <set>
#include <sstream>

#include "app/completions.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace rasoat::tests;
using namespace rasoat::app;

namespace {

struct Run {
  int code = -1;
  std::string out, errors;
};

Run shell(const std::string& command) {
  const TemporaryFolder folder;
  const std::string whole = "cd '" + folder.path() + "' && touch ke-hoach.yaml && mkdir -p quy-tac && export PATH='" +
                            std::filesystem::path(RASOAT_BINARY).parent_path().string() + "':\"$PATH\" && { " +
                            command + "\n} >.out 2>.err </dev/null";
  const int status = std::system(("bash -c " + quoted(whole, "'\\''")).c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read_file(folder.path(".out")),
          read_file(folder.path(".err"))};
}

std::set<std::string> lines(const std::string& text) {
  std::set<std::string> all;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    if (!line.empty()) all.insert(line.substr(0, line.find('\t')));
  return all;
}

bool installed(const std::string& program) { return shell("command -v " + program).code == 0; }

// `words`: the command line so far, the last one being typed.
std::set<std::string> bash(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += quoted(word, "'\\''") + " ";
  const Run run = shell("eval \"$(rasoat completions bash)\"; COMP_WORDS=(rasoat " + list + "); COMP_CWORD=" +
                        std::to_string(words.size()) + "; _rasoat; printf '%s\\n' \"${COMPREPLY[@]}\"");
  INFO(run.errors);
  CHECK(run.errors.empty());
  return lines(run.out);
}

std::set<std::string> fish(const std::string& line) {
  const Run run = shell("rasoat completions fish >c.fish; fish --no-config -c 'source c.fish; complete -C \"rasoat " +
                        line + "\"'");
  INFO(run.errors);
  CHECK(run.code == 0);
  return lines(run.out);
}

// What zsh prints when Tab is typed after `line`, up to some time after `wanted`: on a busy machine it may take
// seconds.
std::string zsh(const std::string& line, const std::string& wanted) {
  const std::string script =
      "zmodload zsh/zpty\n"
      "zpty z 'PS1=; PROMPT=; zsh -f -i'\n"
      "ask() { zpty -w z \"$1\"; }\n"
      "ask 'PROMPT=; RPROMPT=; setopt no_list_ambiguous auto_list; LISTMAX=1000; COLUMNS=200; LINES=500'\n"
      "ask 'zstyle \":completion:*\" list-prompt \"\"; autoload -Uz compinit; compinit -D -u'\n"
      "ask 'eval \"$(rasoat completions zsh)\"'\n"
      "ask 'echo re''ady'\n"
      "zpty -r -m z answer '*ready*'\n"
      "zpty -w -n z 'rasoat " +
      line +
      "'$'\\t'\n"
      "take() { while zpty -r -t z answer; do all+=$answer; done; sleep 0.2; }\n"
      "repeat 150; do take; [[ $all == *" +
      wanted +
      "* ]] && break; done\n"
      "take; take\n"
      "print -r -- $all\n"
      "zpty -d z\n";
  const TemporaryFolder folder;
  folder.write("ask.zsh", script);
  return shell("zsh -f '" + folder.path("ask.zsh") + "'").out;
}

}  // namespace

TEST_CASE("bash completes commands, options and closed lists", "[shells]") {
  REQUIRE(installed("bash"));
  CHECK(bash({"che"}) == std::set<std::string>{"check"});
  CHECK(bash({"new", ""}) == std::set<std::string>{"plan", "rule"});
  CHECK(bash({"check", "--fail-o"}) == std::set<std::string>{"--fail-on"});
  CHECK(bash({"check", "--format", "js"}) == std::set<std::string>{"json", "jsonl"});
  CHECK(bash({"kiem-tra", "-f", "s"}) == std::set<std::string>{"sarif"});
  CHECK(bash({"check", "--format", "=", "ga"}).empty());
  CHECK(bash({"check", "--fail-on", "="}) == std::set<std::string>{"error", "info", "none", "warning"});
  CHECK(bash({"explain", "work-without-l"}) == std::set<std::string>{"work-without-lead"});
  CHECK(bash({"new", "plan", "--unit-type", "chi_"}).contains("chi_bo"));
  CHECK(bash({"check", "--profile", "str"}) == std::set<std::string>{"strict"});
  CHECK(bash({"check", "ke-"}) == std::set<std::string>{"ke-hoach.yaml"});
  CHECK(bash({"check", "--rules", "quy"}) == std::set<std::string>{"quy-tac"});
}

TEST_CASE("fish completes commands, options and closed lists", "[shells]") {
  REQUIRE(installed("fish"));
  CHECK(fish("che") == std::set<std::string>{"check"});
  CHECK(fish("new ") == std::set<std::string>{"plan", "rule"});
  CHECK(fish("check --fail-o") == std::set<std::string>{"--fail-on"});
  CHECK(fish("kiem-tra --format js") == std::set<std::string>{"json", "jsonl"});
  CHECK(fish("explain work-without-l") == std::set<std::string>{"work-without-lead"});
  CHECK(fish("new plan --unit-type chi_").contains("chi_bo"));
  CHECK(fish("check ke-") == std::set<std::string>{"ke-hoach.yaml"});
  CHECK(fish("check --rules quy").contains("quy-tac/"));
}

TEST_CASE("zsh completes commands, options and closed lists", "[shells]") {
  REQUIRE(installed("zsh"));
  const auto offers = [](const std::string& line, const std::string& wanted) {
    return zsh(line, wanted).find(wanted) != std::string::npos;
  };
  CHECK(zsh("", "check").find("kiem-tra") == std::string::npos);
  CHECK(offers("", "check"));
  CHECK(offers("new ", "rule"));
  CHECK(offers("check --fail-", "--fail-severity"));
  CHECK(offers("check --format ", "teamcity"));
  CHECK(offers("explain work-without-", "work-without-lead"));
  CHECK(offers("new plan --unit-type ", "chi_bo"));
}

TEST_CASE("what shells offer is what the program takes", "[shells]") {
  for (const CommandSheet& sheet : all_sheets()) {
    for (const OptionSheet* option : options_of(sheet)) {
      if (option->value.kind != Value::Kind::kListed || option->names.back() == "--select" ||
          option->names.back() == "--ignore" || option->names.back() == "--only")
        continue;
      const std::vector<std::string> words = option->value.words();
      INFO(sheet.name << " " << option->shown());
      REQUIRE_FALSE(words.empty());
      std::string arguments = sheet.name + " " + option->names.back() + " khong-co";
      for (const OptionSheet& word : sheet.words)
        if (word.required)
          arguments += word.value.kind == Value::Kind::kListed ? " " + word.value.words().front() : " ke-hoach.yaml";
      const Run run = shell("rasoat " + arguments);
      INFO(run.errors);
      CHECK(run.code == 2);
      // A refusal lists the words, or suggests the nearest; either way it knows none but these.
      if (run.errors.find("Chọn một trong") != std::string::npos) {
        CHECK(run.errors.find(": " + joined(words, ", ") + "\n") != std::string::npos);
      }
    }
  }
}

TEST_CASE("man shows every page without a complaint, in both languages", "[shells]") {
  REQUIRE(installed("man"));
  REQUIRE(installed("groff"));
  for (const std::string lang : {"vi", "en"}) {
    const Run run = shell("rasoat man -o trang --lang " + lang +
                          " || exit 9; for page in trang/*.1; do groff -ww -K utf8 -Tutf8 -man -rLL=100n $page "
                          ">/dev/null || exit 8; done; "
                          "export MANWIDTH=100 LC_ALL=C.UTF-8; for page in trang/*.1; do man --warnings -l $page >>chu "
                          "|| exit 7; done; cat chu");
    INFO(lang << run.errors);
    CHECK(run.code == 0);
    CHECK(run.errors.empty());
    CHECK(run.out.find("--changed-since") != std::string::npos);
    CHECK(run.out.find(lang == "vi" ? "Chỉ tệp thay đổi từ bản git này" : "Only files changed since") !=
          std::string::npos);
    CHECK(run.out.find(lang == "vi" ? "MÃ THOÁT" : "EXIT STATUS") != std::string::npos);
  }
  CHECK(shell("rasoat man new plan | head -n 3").out.find("RASOAT\\-NEW\\-PLAN") != std::string::npos);
  CHECK(shell("rasoat man khong-co").code == 2);
}
