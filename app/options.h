// What commands have in common: which rules are loaded, and where reports go.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/command.h"
#include "reports/report.h"

namespace rasoat::app {

enum class Color : std::uint8_t { kAuto, kAlways, kNever };
enum class Switch : std::uint8_t { kAuto, kOn, kOff };

// Which rules are loaded; common to all commands.
struct RuleOptions {
  std::vector<std::string> folders;   // --rules
  std::vector<std::string> packs;     // --pack
  std::string config;                 // --config
  std::string profile;                // --profile
  std::vector<std::string> registry;  // --registry
  std::vector<std::string> select;    // --select: rules, the only ones to be judged
  std::vector<std::string> ignore;    // --ignore: rules that are not judged
  bool isolated = false;              // --isolated: no .rasoat.yaml is looked for
  Lang lang = Lang::kVi;
};
void declare(Options& options, RuleOptions& rules);
// Of these, for commands that judge nothing: which configuration says what is excluded.
void declare_config(Options& options, RuleOptions& rules);
// For commands that judge plans.
void declare_choice(Options& options, RuleOptions& rules);

// -j, --jobs: how many threads; 0 where it is not given, which is as many as there are cores.
void declare_jobs(Options& options, unsigned& jobs);
[[nodiscard]] unsigned threads_of(unsigned jobs);

// Closed lists, for shells that complete words.
[[nodiscard]] std::vector<std::string> severity_words();  // of --fail-on
[[nodiscard]] std::vector<std::string> text_or_json();
inline constexpr Value kTextOrJson{"DẠNG", "FORMAT", text_or_json};
[[nodiscard]] std::vector<std::string> rule_ids();  // of the packs in the program

// "html=bao-cao.html": the name of a format and of the file for it, "" where none is given. Throws UsageError for
// "html=".
struct FormatWord {
  std::string format, file;
};
[[nodiscard]] FormatWord format_word(const std::string& word, Lang lang);

// The same as a format of those that `find` knows, with its place. Throws UsageError with the names of `formats` where
// it knows none.
template <typename Target, typename Info, typename Find>
[[nodiscard]] Target target_of(const std::string& word, std::span<const Info> formats, const Find& find, Lang lang) {
  const auto [name, file] = format_word(word, lang);
  if (const auto format = find(name)) return {*format, file};
  std::vector<std::string_view> known;
  for (const Info& info : formats) known.push_back(info.name);
  refuse_choice(lang, "--format", name, known);
}

// Several reports may be asked for, but only one can go to standard output, or to `output`, which the one without a
// place gets. Else a UsageError.
void place_reports(std::span<std::string* const> places, const std::string& output, Lang lang);

struct OutputTarget {
  reports::Format format = reports::Format::kText;
  std::string file;           // "" is standard output
  bool step_summary = false;  // put at the end of the file (app/step_summary.h)
};

}  // namespace rasoat::app
