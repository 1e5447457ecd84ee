#include "app/baseline.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "app/whole_path.h"
#include "checker/rule_table.h"
#include "plans/scalar_text.h"
#include "rules/language/rule_reader.h"

namespace rasoat::app {

namespace fs = std::filesystem;
using rules::Section;
using rules::Shape;

namespace {

constexpr std::uint32_t kVersion = 1;  // of the form of the file

// "0123456789abcdef rule-id place with blanks"
BaselineEntry entry_of(const std::string& line) {
  BaselineEntry entry;
  const std::size_t first = line.find(' ');
  entry.fingerprint = line.substr(0, first);
  if (first == std::string::npos) return entry;
  const std::size_t second = line.find(' ', first + 1);
  entry.rule = line.substr(first + 1, second == std::string::npos ? second : second - first - 1);
  if (second != std::string::npos) entry.path = line.substr(second + 1);
  return entry;
}

fs::path folder_of(const std::string& baseline) { return fs::path(whole_path(baseline)).parent_path(); }

void sort_entries(BaselinePlan& plan) {
  std::ranges::sort(plan.entries, {},
                    [](const BaselineEntry& entry) { return std::tie(entry.rule, entry.path, entry.fingerprint); });
}

}  // namespace

std::set<std::string> BaselinePlan::fingerprints() const {
  std::set<std::string> all;
  for (const BaselineEntry& entry : entries) all.insert(entry.fingerprint);
  return all;
}

std::string Baseline::seen(const std::string& file) const {
  return fs::path(whole_path(file)).lexically_relative(folder_of(name)).generic_string();
}

bool Baseline::is_gone(const BaselinePlan& plan) const {
  std::error_code ignored;
  return !fs::exists(folder_of(name) / plan.file, ignored);
}

void Baseline::add(BaselinePlan plan) {
  const auto [at, fresh] = by_file_.try_emplace(plan.file, plan);
  if (fresh) {
    by_identity_.emplace(identity_of(plan), &at->second);
  } else {
    std::ranges::move(plan.entries, std::back_inserter(at->second.entries));
    sort_entries(at->second);
  }
}

std::map<std::string, BaselinePlan>::const_iterator Baseline::erase(const BaselinePlan& plan) {
  by_identity_.erase(identity_of(plan));
  return by_file_.erase(by_file_.find(plan.file));
}

const BaselinePlan* Baseline::find(const std::string& file, const checker::PlanIdentity& plan,
                                   const std::set<const BaselinePlan*>& taken) const {
  if (const auto at = by_file_.find(seen(file)); at != by_file_.end()) return &at->second;
  if (plan.symbol.empty() || plan.issuer.empty()) return nullptr;
  for (auto at = by_identity_.lower_bound({plan.symbol, plan.issuer, {}}); at != by_identity_.end(); ++at) {
    const BaselinePlan& one = *at->second;
    if (one.symbol != plan.symbol || one.issuer != plan.issuer) break;
    if (!taken.contains(&one) && is_gone(one)) return &one;
  }
  return nullptr;
}

Baseline read_baseline(const std::string& name, std::string_view text, std::vector<rules::RuleError>& errors) {
  Baseline baseline;
  baseline.name = name;
  rules::RuleReader reader(rules::read_rule_source(name, text, errors), errors);
  if (reader.root() != plans::kNoNode && reader.shaped(Shape::kMapping, reader.root(), reader.root())) {
    const rules::Fields file = reader.fields(reader.root(), Section::kBaseline);
    if (const auto version = reader.count(file["baseline"]); version && *version != kVersion)
      reader.report(file["baseline"],
                    rules::words("Không hiểu phiên bản %1 của tệp này.", "Version %1 of this file is not known.",
                                 {std::to_string(*version)}),
                    rules::words("Dùng rasoat bản mới hơn, hoặc ghi lại tệp bằng rasoat baseline update.",
                                 "Use a newer rasoat, or write the file anew with rasoat baseline update."));
    for (const plans::NodeId node : reader.elements(file["plans"])) {
      const rules::Fields fields = reader.fields(node, Section::kBaselinePlan);
      BaselinePlan plan;
      plan.file = reader.text(fields["file"]);
      plan.symbol = reader.text(fields["symbol"]);
      plan.issuer = reader.text(fields["issuer"]);
      for (const std::string& line : reader.texts(fields["findings"])) plan.entries.push_back(entry_of(line));
      baseline.add(std::move(plan));
    }
  }
  reader.finish();
  return baseline;
}

std::string baseline_text(const Baseline& baseline) {
  std::string text = std::string() +
                     "# Các phát hiện đã có từ trước (rasoat baseline). Findings that were there before.\n"
                     "baseline: " +
                     std::to_string(kVersion) + "\n";
  if (!baseline.plans().empty()) text += "plans:\n";
  for (const auto& [file, plan] : baseline.plans()) {
    text += "  - file: " + plans::quoted_scalar(file) + "\n";
    if (!plan.symbol.empty()) text += "    symbol: " + plans::quoted_scalar(plan.symbol) + "\n";
    if (!plan.issuer.empty()) text += "    issuer: " + plans::quoted_scalar(plan.issuer) + "\n";
    text += "    findings:\n";
    for (const BaselineEntry& entry : plan.entries)
      text += "      - " + plans::quoted_scalar(entry.fingerprint + " " + entry.rule + " " + entry.path) + "\n";
  }
  return text;
}

BaselinePlan baseline_plan(const Baseline& baseline, const checker::Audit& audit) {
  BaselinePlan plan{baseline.seen(audit.file), audit.plan.symbol, audit.plan.issuer, {}};
  for (const checker::Finding& finding : audit.findings) {
    const checker::RuleCard& rule = (*audit.cards)[finding.rule];
    if ((finding.waived && !finding.known) || rule.mandatory || checker::is_waiver_id(rule.id)) continue;
    plan.entries.push_back({finding.fingerprint, rule.id, finding.path});
  }
  sort_entries(plan);
  return plan;
}

void keep_unjudged(const BaselinePlan& old, const checker::Audit& audit, BaselinePlan& now) {
  std::set<std::string> undecided;
  for (const checker::Ruling& ruling : audit.rulings)
    if (ruling.undecided > 0) undecided.insert((*audit.cards)[ruling.rule].id);
  const std::set<std::string> found = now.fingerprints();
  for (const BaselineEntry& entry : old.entries)
    if (undecided.contains(entry.rule) && !found.contains(entry.fingerprint)) now.entries.push_back(entry);
  sort_entries(now);
}

}  // namespace rasoat::app
