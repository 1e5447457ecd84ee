#include "reports/text_summary.h"

#include <algorithm>
#include <utility>

#include "reports/summary.h"
#include "reports/terminal.h"
#include "reports/text_finding.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Finding;
using checker::RuleCard;
using checker::Severity;
using checker::Verdict;

constexpr std::size_t kTitledRules = 3;  // so many undecided rules of one cause are shown with their titles
constexpr std::size_t kNamedRules = 40;  // more of one cause, as of a file that cannot be read, are counted only

Ink ink_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::kAccepted:
      return Ink::kGreen;
    case Verdict::kIncomplete:
      return Ink::kRed;
    case Verdict::kNotVerified:
      return Ink::kYellow;
  }
  return Ink::kBold;
}

// `text` with `lead` before its first line and blanks before the others.
void write_hanging(std::ostream& out, std::string_view lead, std::string_view text) {
  const std::uint32_t indent = display_columns(lead);
  bool first = true;
  for (const std::string& line : wrap(printable(text), kColumns - indent)) {
    out << (first ? std::string(lead) : std::string(indent, ' ')) << line << '\n';
    first = false;
  }
}

void write_bar(std::ostream& out, std::string_view piece, const Paint& paint) {
  std::string bar;
  for (std::uint32_t i = 0; i < kColumns; ++i) bar += piece;
  out << paint(Ink::kDim, bar) << '\n';
}

void write_folded(std::ostream& out, const Audit& audit, const ReportOptions& options) {
  std::vector<const Finding*> infos;
  std::vector<const Finding*> waived;
  std::vector<const Finding*> known;
  for (const Finding& finding : audit.findings) {
    if (!is_shown(finding, options)) (finding.known ? known : finding.waived ? waived : infos).push_back(&finding);
  }
  for (const auto& [findings, which] : {std::pair{&infos, Word::kInfosFolded}, std::pair{&waived, Word::kWaivedFolded},
                                        std::pair{&known, Word::kKnownFolded}}) {
    if (findings->empty()) continue;
    const std::string number = std::to_string(findings->size());
    write_hanging(out, "", phrase(which, options.lang, {number, rule_tally(audit, *findings)}));
  }
}

void write_undecided(std::ostream& out, const Audit& audit, const ReportOptions& options) {
  const std::vector<UndecidedCause> causes = undecided_causes(audit, options.lang);
  std::size_t number = 0;
  for (const UndecidedCause& cause : causes) number += cause.rules.size();
  if (number == 0) return;
  write_hanging(out, "", counted(Word::kUndecided, number, options.lang));
  for (const UndecidedCause& cause : causes) {
    if (cause.rules.size() > kNamedRules && !cause.why.empty()) {
      write_hanging(out, "  - ", cause.why + ".");
      continue;
    }
    std::vector<std::string> names;
    const bool titled = cause.rules.size() <= kTitledRules;
    for (const RuleCard* card : cause.rules) {
      names.push_back(titled ? card->title.in(options.lang) + " [" + card->id + "]" : card->id);
    }
    const std::string list = joined(names, titled ? "; " : ", ");
    write_hanging(out, "  - ", cause.why.empty() ? list : cause.why + ": " + list);
  }
}

std::string verdict_line(const Audit& audit, const ReportOptions& options) {
  return Paint(options.color)(ink_of(audit.verdict()), printable(verdict_text(audit, options.lang))) + " (" +
         counts_text(audit, options.lang) + ")";
}

void write_rulings_line(std::ostream& out, const Audit& audit, const ReportOptions& options) {
  if (audit.rulings.empty()) return;
  write_hanging(out, "", rulings_text(audit, options.lang));
}

void write_actions(std::ostream& out, const Audit& audit, const ReportOptions& options) {
  const std::vector<Action> actions = actions_of(audit, options.lang);
  std::uint32_t number = 0;
  for (const auto& [severity, title] :
       {std::pair{Severity::kError, Word::kMustDo}, std::pair{Severity::kWarning, Word::kShouldDo}}) {
    bool first = true;
    for (const Action& action : actions) {
      if (action.severity != severity) continue;
      if (first) out << Paint(options.color)(Ink::kBold, std::string(word(title, options.lang)) + ":") << '\n';
      first = false;
      const std::string places = places_text(action, options.lang);
      const std::string text = action.text + (places.empty() ? "" : " (" + places + ")");
      std::string lead = std::to_string(++number) + ". ";
      lead.insert(0, lead.size() < 5 ? 5 - lead.size() : 0, ' ');
      write_hanging(out, lead, text);
    }
  }
}

void write_cautions(std::ostream& out, const Audit& audit, const ReportOptions& options) {
  if (!audit.guidance_without_pack.empty()) {
    write_hanging(out, "", general_rules_text(audit.guidance_without_pack, options.lang));
  }
  if (!audit.source || audit.verdict() != Verdict::kNotVerified) return;
  write_hanging(out, "", word(audit.read_completely ? Word::kJudgedInPart : Word::kReadInPart, options.lang));
}

}  // namespace

void write_head(std::ostream& out, const Audit& audit, const ReportOptions& options) {
  const Paint paint(options.color);
  out << paint(Ink::kBold, printable(audit.file)) << '\n';
  for (const std::string& line : identity_lines(audit, options.lang)) write_hanging(out, "  ", line);
  out << '\n';
}

void write_summary(std::ostream& out, const Audit& audit, const ReportOptions& options) {
  const Paint paint(options.color);
  if (options.quiet) {
    out << printable(audit.file) << ": " << verdict_line(audit, options) << '\n';
    return;
  }
  write_folded(out, audit, options);
  write_undecided(out, audit, options);
  write_bar(out, "─", paint);
  out << paint(Ink::kBold, std::string(word(Word::kVerdict, options.lang)) + ":") << ' ' << verdict_line(audit, options)
      << '\n';
  write_cautions(out, audit, options);
  write_rulings_line(out, audit, options);
  write_actions(out, audit, options);
}

void write_plan_separator(std::ostream& out, const ReportOptions& options) {
  out << '\n';
  write_bar(out, "━", Paint(options.color));
}

void write_totals(std::ostream& out, const Totals& totals, const std::vector<std::string>& failed_inputs,
                  const ReportOptions& options) {
  const checker::Lang lang = options.lang;
  for (const std::string& path : failed_inputs) write_hanging(out, "", phrase(Word::kFailedInput, lang, {path}));
  if (totals.plans == 0) out << word(Word::kNoPlans, lang) << '\n';
  if (totals.plans > 1) {
    out << '\n';
    write_hanging(out, "", std::string(word(Word::kTotal, lang)) + ": " + totals_text(totals, lang));
  }
  if (totals.plans > 0 && !options.quiet) {
    out << '\n';
    write_hanging(out, "", word(Word::kForTheReader, lang));
  }
}

}  // namespace rasoat::reports
