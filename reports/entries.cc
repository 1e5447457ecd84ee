#include "reports/entries.h"

#include <algorithm>

#include "reports/codes.h"
#include "reports/place.h"
#include "reports/summary.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {

using checker::Answer;
using checker::Audit;
using checker::Finding;
using checker::Lang;
using checker::Ruling;
using checker::Severity;
using checker::Span;

namespace {

constexpr std::size_t kRulesNamed = 10;

Entry entry_of_plan(const Audit& audit, Severity severity, std::string_view id, std::string text,
                    const ReportOptions& options) {
  return {severity, std::string(id), relative_path(audit.file, options.root), {}, {}, std::move(text), {}, nullptr};
}

Entry entry_of(const Audit& audit, const Finding& finding, const std::string& file, const ReportOptions& options) {
  Entry entry;
  entry.severity = finding.waived ? Severity::kInfo : finding.severity;
  entry.id = audit.cards->at(finding.rule).id;
  entry.file = file;
  const Span where = shown_span(audit, finding.where);
  entry.begin = audit.position(where.begin);
  entry.end = audit.position(where.end);
  entry.text = message_line(audit, finding, options.lang);
  if (finding.waived) entry.text = "(" + waiver_line(finding, options.lang) + ") " + entry.text;
  entry.remedy = printable(finding.remedy.in(options.lang));
  entry.finding = &finding;
  return entry;
}

// "a, b, c và 12 quy tắc khác"
std::string open_rules(const Audit& audit, Lang lang) {
  std::vector<std::string> names;
  for (const Ruling& ruling : audit.rulings) {
    if (audit.is_open(ruling)) names.push_back(audit.cards->at(ruling.rule).id);
  }
  if (names.size() <= kRulesNamed) return joined(names, ", ");
  const std::size_t more = names.size() - kRulesNamed;
  names.resize(kRulesNamed);
  return joined(names, ", ") + " " + counted(Word::kMoreRules, more, lang);
}

}  // namespace

std::string not_verified_text(const Audit& audit, Lang lang) {
  if (audit.verdict() != checker::Verdict::kNotVerified) return "";
  if (!audit.source) return phrase(Word::kNotVerifiedWhy, lang, {word(Word::kUnreadableNotice, lang)});
  std::string why;
  if (!audit.read_completely) why = word(Word::kReadInPart, lang);
  if (const std::string rules = open_rules(audit, lang); !rules.empty()) {
    if (!why.empty()) why += ' ';
    why += phrase(Word::kUndecidedRules, lang, {rules});
  }
  return phrase(Word::kNotVerifiedWhy, lang, {why});
}

std::string message_line(const Audit& audit, const Finding& finding, Lang lang) {
  const std::string& said = finding.say.in(lang);
  return printable(said.empty() ? audit.cards->at(finding.rule).title.in(lang) : said);
}

std::string remedy_line(std::string_view remedy, Lang lang) {
  if (remedy.empty()) return "";
  return std::string(word(Word::kRemedy, lang)) + ": " + printable(remedy);
}

std::string waiver_line(const Finding& finding, Lang lang) {
  return phrase(Word::kWaivedBecause, lang, {printable(waiver_text(finding, lang))});
}

std::string concise_line(const Entry& entry, std::string_view file) {
  return printable(file) + ":" + std::to_string(entry.begin.line) + ":" + std::to_string(entry.begin.grapheme) + ": " +
         std::string(code_of(entry.severity)) + ": " + entry.text + " [" + printable(entry.id) + "]";
}

std::vector<Entry> entries_of(const Audit& audit, const ReportOptions& options) {
  std::vector<Entry> entries;
  if (std::string text = not_verified_text(audit, options.lang); !text.empty()) {
    entries.push_back(entry_of_plan(audit, Severity::kError, kNotVerifiedId, std::move(text), options));
  }
  if (!audit.guidance_without_pack.empty()) {
    std::string text = printable(general_rules_text(audit.guidance_without_pack, options.lang));
    entries.push_back(entry_of_plan(audit, Severity::kInfo, kGeneralRulesId, std::move(text), options));
  }
  if (audit.findings.empty()) return entries;
  const std::string file = relative_path(audit.file, options.root);
  for (const Finding& finding : audit.findings) {
    if (finding.waived && !options.show_waived) continue;
    entries.push_back(entry_of(audit, finding, file, options));
  }
  return entries;
}

std::vector<Entry> entries_of(const checker::RunInfo& info, const ReportOptions& options) {
  std::vector<Entry> entries;
  for (const std::string& path : info.failed_inputs) {
    Entry& entry = entries.emplace_back();
    entry.severity = Severity::kError;
    entry.id = kNoPlanId;
    entry.file = relative_path(path, options.root);
    entry.text = word(Word::kFailedInputNotice, options.lang);
  }
  return entries;
}

}  // namespace rasoat::reports
