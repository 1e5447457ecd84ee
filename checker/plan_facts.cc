#include "checker/plan_facts.h"

#include <algorithm>
#include <initializer_list>

#include "checker/node_text.h"
#include "checker/path_walk.h"
#include "plans/symbol.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Presence;

namespace {

bool says_yes(std::string_view text) {
  const std::string key = plans::fold_key(text);
  return key == "true" || key == "co" || key == "yes" || key == "dung" || key == "1" || key == "x";
}

PlanCode read_code(const Plan& plan, PlanNode block, std::string_view key) {
  PlanCode result;
  if (block == kNoPlanNode) {
    result.unknown = plan.presence(plan.root(), "van_ban") == Presence::kUnknown;
    return result;
  }
  const std::string text = text_under(plan, block, key);
  const PlanNode node = plan.child(block, key);
  result.unknown =
      plan.presence(block, key) == Presence::kUnknown || (node != kNoPlanNode && text.empty() && plan[node].damaged);
  const std::string_view code = plans::canonical_code(key, text);  // the list is called as the key
  result.code = code.empty() ? plans::fold_key(text) : std::string(code);
  // A slip, for all that anyone can tell; what is still to be filled in is as good as absent.
  result.unknown |= code.empty() && !text.empty() && !plans::is_placeholder(text);
  return result;
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::size_t size = 0;
  for (const std::string_view part : parts) size += part.size();
  std::string all;
  all.reserve(size);
  for (const std::string_view part : parts) all += part;
  return all;
}

Why why_excluded(const PlanCode& code) {
  const std::string_view vi = code.name_vi;
  const std::string_view en = code.name_en;
  if (code.unknown) return {joined({"Không đọc được ", vi, "."}), joined({"The ", en, " could not be read."})};
  if (code.code.empty())
    return {joined({"Kế hoạch không ghi ", vi, "."}), joined({"The plan does not state its ", en, "."})};
  return {joined({"Không áp dụng cho ", vi, " “", code.code, "”."}),
          joined({"Does not apply to the ", en, " “", code.code, "”."})};
}

PlanCode code_under(const Plan& plan, PlanNode block, std::string_view key, std::string_view vi, std::string_view en) {
  PlanCode code = read_code(plan, block, key);
  code.name_vi = vi;
  code.name_en = en;
  return code;
}

void read_guidance(const Plan& plan, PlanFacts& facts) {
  facts.guidance_unknown = plan.presence(plan.root(), "huong_dan") == Presence::kUnknown;
  facts.guidance_node = plan.child(plan.root(), "huong_dan");
  if (facts.guidance_node == kNoPlanNode) return;
  std::vector<PlanNode> texts = {facts.guidance_node};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const PlanNode node = texts[i];
    facts.guidance_unknown |= plan[node].damaged;
    for (PlanNode child = plan[node].first_child; child != kNoPlanNode; child = plan[child].next)
      texts.push_back(child);
    if (plan[node].kind != PlanKind::kText || plans::is_placeholder(plan[node].text)) continue;
    std::vector<std::string> named;
    for (const plans::Symbol& symbol : plans::find_symbols(plan[node].text)) {
      if (!symbol.nested) named.push_back(symbol.canonical);
    }
    if (named.empty()) named.emplace_back(trimmed(plan[node].text));
    for (std::string& symbol : named) {
      if (std::find(facts.guidance.begin(), facts.guidance.end(), symbol) == facts.guidance.end()) {
        facts.guidance.push_back(std::move(symbol));
      }
    }
  }
}

// Nothing is left to do by then: the day, or the period, is a slip, which issue-after-period tells.
bool is_after_period(const Plan& plan, PlanNode head, const rules::Date& day) {
  const PlanNode period = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "thoi_ky");
  if (period == kNoPlanNode) return false;
  const plans::DateReading until = plans::read_date(text_under(plan, period, "den"));
  if (until.outcome != plans::DateOutcome::kDate || day <= until.interval.last) return false;
  const plans::DateReading from = plans::read_date(text_under(plan, period, "tu"));
  return from.outcome != plans::DateOutcome::kDate || from.interval.first <= until.interval.last;
}

}  // namespace

const Why& PlanCode::excluded() const {
  if (excluded_.empty()) excluded_ = why_excluded(*this);
  return excluded_;
}

std::string text_under(const Plan& plan, PlanNode block, std::string_view key) {
  PlanNode node = block == kNoPlanNode ? kNoPlanNode : plan.child(block, key);
  while (node != kNoPlanNode && plan[node].kind == PlanKind::kList) node = plan[node].first_child;
  return std::string(node == kNoPlanNode ? "" : trimmed(plan[node].text));
}

PlanFacts facts_of(const Plan& plan, const std::optional<rules::Date>& as_of) {
  PlanFacts facts;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const std::string issued = text_under(plan, head, "ngay_ban_hanh");
  facts.plan_date = plans::read_day(issued);
  if (facts.plan_date && is_after_period(plan, head, *facts.plan_date)) facts.plan_date.reset();
  facts.date = as_of ? as_of : facts.plan_date;
  if (const auto month = facts.date ? std::nullopt : plans::read_month(issued)) facts.date = month->last;
  facts.draft = says_yes(text_under(plan, head, "du_thao"));
  facts.unit_type = code_under(plan, head, "loai_don_vi", "loại đơn vị", "unit type");
  facts.system = code_under(plan, head, "he_thong", "hệ thống", "system");
  facts.type = code_under(plan, head, "loai", "loại văn bản", "type of document");
  read_guidance(plan, facts);
  return facts;
}

PlanIdentity identity_of(const Plan& plan, const PlanFacts& facts) {
  const PlanNode head = plan.child(plan.root(), "van_ban");
  PlanIdentity identity;
  identity.issuer = text_under(plan, head, "co_quan_ban_hanh");
  identity.symbol = text_under(plan, head, "so_ky_hieu");
  identity.title = text_under(plan, head, "trich_yeu");
  identity.date = text_under(plan, head, "ngay_ban_hanh");
  identity.guidance = facts.guidance;
  identity.draft = facts.draft;
  return identity;
}

bool holds_at(const rules::Period& period, const std::optional<rules::Date>& date) {
  return date ? period.holds(*date) : !period.until;
}

}  // namespace rasoat::checker
