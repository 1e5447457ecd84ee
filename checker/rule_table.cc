#include "checker/rule_table.h"

#include <algorithm>
#include <tuple>

#include "plans/fault.h"
#include "rules/language/example_text.h"
#include "rules/language/fault_terms.h"
#include "rules/language/message.h"

namespace rasoat::checker {

using rules::Arguments;
using rules::Rule;

namespace {

constexpr std::string_view kFormatPack = "dinh-dang";

// What few runs ask for is made on demand. Cards may outlive the rules, so they keep what it is made of.

// A wording with its names left open, for a page that speaks of no plan.
rules::OnDemand<Wording> in_general(const Wording& wording, const std::vector<std::string>& names) {
  if (!wording.vi.contains('{') && !wording.en.contains('{')) return wording;
  return rules::OnDemand<Wording>([wording, names] {
    Arguments open;
    for (const std::string& name : names) open.emplace_back(name, "…");
    return Wording{rules::format_message(wording.vi, Lang::kVi, open),
                   rules::format_message(wording.en, Lang::kEn, open)};
  });
}

rules::OnDemand<std::string> first_example(const Rule& rule, rules::Expected expected) {
  return rules::OnDemand<std::string>([examples = rule.examples, expected] {
    for (const auto& example : *examples) {
      if (example->expected != expected) continue;
      if (std::string text = rules::example_text(*example); !text.empty()) return text;
    }
    return std::string();
  });
}

RuleCard card_of(const Rule& rule, const std::string& pack) {
  RuleCard card;
  card.id = rule.id;
  card.pack = pack;
  card.preview = rule.status == rules::Status::kPreview;
  card.off = rule.off && rule.status != rules::Status::kOptional;
  card.mandatory = rule.mandatory;
  card.portfolio = !rule.portfolio.empty();
  card.severity = card.preview ? Severity::kInfo : rule.severity;
  card.title = rule.title;
  card.because = rule.because;
  card.remedy = in_general(rule.remedy, rule.names);
  card.basis = rule.basis;
  card.tags = rule.tags;
  card.example_broken = first_example(rule, rules::Expected::kBroken);
  card.example_holds = first_example(rule, rules::Expected::kHolds);
  return card;
}

RuleCard bare_card(const std::string& id) {
  RuleCard card;
  card.id = id;
  card.pack = kFormatPack;
  card.severity = Severity::kError;
  card.title = {id, id};
  return card;
}

std::vector<std::string> reserved_ids() {
  std::vector<std::string> ids(std::begin(kWaiverIds), std::end(kWaiverIds));
  ids.emplace_back(kGuidanceNotJudged);
  for (std::size_t i = 0; i < plans::kFaultCodeCount; ++i) {
    ids.emplace_back(plans::fault_id(static_cast<plans::FaultCode>(i)));
  }
  return ids;
}

}  // namespace

RuleTable::RuleTable(std::shared_ptr<const rules::RuleSet> rules) : rules_(std::move(rules)) {
  std::vector<std::pair<RuleCard, Entry>> rows;
  std::unordered_map<std::string, bool> explained;
  for (const rules::RulePack& pack : rules_->packs()) {
    for (const Rule& rule : pack.rules) {
      Entry entry{&rule, &pack, rule.reserved, rule.names};
      RuleCard card = card_of(rule, pack.name);
      if (!rule.reserved.empty()) explained[rule.reserved] = true;
      rows.emplace_back(std::move(card), std::move(entry));
    }
  }
  for (const std::string& id : reserved_ids()) {
    if (!explained[id]) rows.emplace_back(bare_card(id), Entry{nullptr, nullptr, id, {}});
  }
  const auto place = [](const auto& row) { return std::tie(row.first.pack, row.first.id); };
  // As the packs themselves are, but for bare cards.
  if (!std::ranges::is_sorted(rows, {}, place)) std::ranges::sort(rows, {}, place);
  std::vector<RuleCard> cards;
  for (auto& [card, entry] : rows) {
    const auto index = static_cast<std::uint32_t>(cards.size());
    entry.of_waivers = is_waiver_id(entry.reserved);
    if (!entry.reserved.empty()) reserved_.try_emplace(entry.reserved, index);
    if (entry.rule != nullptr) by_rule_.emplace(entry.rule, index);
    cards.push_back(std::move(card));
    entries_.push_back(std::move(entry));
  }
  cards_ = std::make_shared<const std::vector<RuleCard>>(std::move(cards));
}

std::uint32_t RuleTable::reserved(std::string_view id) const { return reserved_.at(std::string(id)); }

std::optional<std::uint32_t> RuleTable::find(std::string_view id) const {
  const Rule* rule = rules_->find(id);
  const auto known = by_rule_.find(rule);
  if (known != by_rule_.end()) return known->second;
  const auto bare = reserved_.find(std::string(id));
  if (bare != reserved_.end()) return bare->second;
  return std::nullopt;
}

}  // namespace rasoat::checker
