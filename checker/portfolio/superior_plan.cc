#include "checker/portfolio/superior_plan.h"

#include <algorithm>
#include <utility>

#include "checker/explain.h"
#include "checker/node_text.h"
#include "checker/portfolio/indicator_aims.h"
#include "checker/portfolio/unit_names.h"
#include "plans/reader.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "plans/value.h"
#include "rules/native/bodies.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::checker {

using plans::Block;
using plans::Deadline;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

// Fewer words name many things: "Tổ chức hội nghị".
constexpr std::size_t kFewestWorkWords = 8;

// The words of a piece of work, folded; "" where they are too few to be its own.
std::string work_words(const Plan& plan, PlanNode work) {
  std::string folded = plans::fold(text_under(plan, work, "noi_dung"));
  return rules::words_of(folded).size() < kFewestWorkWords ? "" : folded;
}

std::optional<KeptDeadline> deadline_of(const Plan& plan, PlanNode block) {
  const PlanNode node = plan.child_or_inherited(block, "thoi_han");
  const plans::Value value = plans::read_value(plan, node);
  if (value.form != plans::ValueForm::kDeadline || value.bound().trouble != plans::PartTrouble::kNone)
    return std::nullopt;
  KeptDeadline kept{value.bound().deadline, std::string(value.bound().deadline.raw)};
  kept.deadline.raw = {};
  if (kept.deadline.or_event || kept.deadline.from_issue || kept.raw.empty()) return std::nullopt;
  return kept;
}

std::optional<plans::Interval> certain_end(const std::optional<KeptDeadline>& kept) {
  return kept ? plans::end_of(kept->deadline) : std::nullopt;
}

// Later for certain: both bounded, or both recurring in the same way with as many days in a period.
bool is_later(const Deadline& ours, const Deadline& theirs) {
  const auto our_end = plans::end_of(ours);
  const auto their_end = plans::end_of(theirs);
  if (our_end && their_end) return their_end->last < our_end->first;
  const bool alike = ours.kind == plans::DeadlineKind::kRecurring && theirs.kind == ours.kind &&
                     ours.recurrences == theirs.recurrences && ours.bound == theirs.bound && ours.when.empty() &&
                     theirs.when.empty() && ours.windows.size() == theirs.windows.size();
  if (!alike) return false;
  const auto days = [](const Deadline& deadline) {
    std::vector<plans::Date> ends;
    for (const plans::Interval& window : deadline.windows) ends.push_back(window.last);
    std::sort(ends.begin(), ends.end());
    return ends;
  };
  const std::vector<plans::Date> a = days(ours), b = days(theirs);
  for (std::size_t i = 0; i < a.size(); ++i) {
    if ((a[i].month == 0) != (b[i].month == 0)) return false;
  }
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (b[i] < a[i]) return true;
  }
  return false;
}

// A group of which the unit may be one: "các đơn vị trực thuộc", "các đảng ủy cơ sở" for an "đảng ủy …".
bool takes_in(const std::string& group, const std::string& unit) {
  if (!rules::names_a_group(group)) return false;
  for (const std::string_view any : {"đơn vị", "cấp ủy", "tổ chức đảng", "trực thuộc"})
    if (plans::mentions_folded(group, any)) return true;
  const auto words = rules::words_of(unit);
  if (words.size() < 2) return false;
  return plans::mentions_folded(group, std::string(words[0]) + " " + std::string(words[1]));
}

// The one body that a line of bao_cao names under a key, as its key; "" where there is none or several.
std::string one_body(const Plan& plan, PlanNode line, std::string_view key, bool& damaged) {
  const auto bodies = rules::bodies_under(plan, plan.child(line, key), damaged);
  return bodies.size() == 1 ? loose_unit_key(bodies.front().text) : "";
}

// Is `named` this body, in full or by the beginning of its name ("Tỉnh ủy" for "Tỉnh ủy Lam Giang")?
bool means(const std::string& named, const std::string& body) {
  if (named.empty() || body.empty()) return false;
  return named == body || (body.starts_with(named + " ") && named.find(' ') != std::string::npos);
}

// Calls `take` with each line of bao_cao that has a deadline: the line, who reports, to whom.
template <typename Take>
void each_report(const Plan& plan, Take take) {
  const PlanNode list = plan.child(plan.root(), "bao_cao");
  if (list == kNoPlanNode) return;
  for (PlanNode line = plan[list].first_child; line != kNoPlanNode; line = plan[line].next) {
    if (plan[line].kind != PlanKind::kBlock || plan[line].damaged) continue;
    bool damaged = false;
    const std::string from = one_body(plan, line, "tu", damaged);
    const std::string to = one_body(plan, line, "den", damaged);
    const bool says_from = plan.child(line, "tu") != kNoPlanNode;
    if (!damaged) take(line, from, says_from, to);
  }
}

// The only one, or none.
class OnlyDeadline {
 public:
  void add(std::optional<KeptDeadline> deadline, PlanNode line) {
    ++count_;
    if (!deadline) ++count_;  // one that cannot be compared speaks against any comparison
    deadline_ = std::move(deadline);
    line_ = line;
  }
  [[nodiscard]] std::optional<KeptDeadline> get() const { return count_ == 1 ? deadline_ : std::nullopt; }
  [[nodiscard]] PlanNode line() const { return line_; }

 private:
  std::optional<KeptDeadline> deadline_;
  PlanNode line_ = kNoPlanNode;
  int count_ = 0;
};

}  // namespace

std::string issuer_of(const plans::SourceFile& source) {
  const plans::ReadResult read = plans::read_yaml(source.bytes());
  const plans::Bound bound = plans::bind_plan(read.document);
  const PlanNode head = bound.plan.child(bound.plan.root(), "van_ban");
  return head == kNoPlanNode ? "" : text_under(bound.plan, head, "co_quan_ban_hanh");
}

SuperiorPlan::SuperiorPlan(const Plan& plan, const std::string& file) {
  const PlanNode head = plan.child(plan.root(), "van_ban");
  name_ = text_under(plan, head, "co_quan_ban_hanh");
  body_ = loose_unit_key(name_);
  if (name_.empty()) name_ = file;
  symbol_ = rules::symbol_key(text_under(plan, head, "so_ky_hieu"));
  for (PlanNode node = 0; node < plan.size(); ++node) {
    if (plan[node].kind != PlanKind::kBlock) continue;
    if (plan[node].block == Block::kWork) add_work(plan, node);
    if (plan[node].block == Block::kIndicator) add_indicator(plan, node);
  }
  add_reports(plan);
}

void SuperiorPlan::add_work(const Plan& plan, PlanNode work) {
  std::string words = work_words(plan, work);
  if (words.empty()) return;
  const auto deadline = deadline_of(plan, work);
  const auto end = certain_end(deadline);
  const auto [at, fresh] = works_.try_emplace(std::move(words));
  at->second.several |= !fresh;
  if (!end) {
    at->second.several = true;
    return;
  }
  at->second.end = *end;
  at->second.raw = deadline->raw;
  bool damaged = false;
  for (const rules::NamedBody& lead : rules::bodies_under(plan, plan.child_or_inherited(work, "chu_tri"), damaged))
    at->second.leads.push_back(lead.folded);
}

void SuperiorPlan::add_indicator(const Plan& plan, PlanNode indicator) {
  for (const Aim& aim : aims_of(plan, indicator)) {
    const auto [at, fresh] = targets_.try_emplace(aim.key, Target{aim.figure.low, aim.raw, false});
    at->second.several |= !fresh || !wants_at_least(aim.figure);
  }
}

void SuperiorPlan::add_reports(const Plan& plan) {
  OnlyDeadline asked, own;
  each_report(plan, [&](PlanNode line, const std::string& from, bool says_from, const std::string& to) {
    if (to.empty()) return;
    if (means(to, body_)) {
      asked.add(deadline_of(plan, line), line);
    } else if (!says_from || means(from, body_)) {
      own.add(deadline_of(plan, line), line);
    }
  });
  asked_ = asked.get();
  own_ = own.get();
}

// The unit's own superior may be another than the one whose plan was given.
bool SuperiorPlan::is_above(const Plan& plan, const UnitTraits& traits) const {
  if (!body_.empty() && loose_unit_key(traits.body) == body_) return false;
  const PlanNode named = plan.child(plan.child(plan.root(), "van_ban"), "don_vi_cap_tren_truc_tiep");
  if (named == kNoPlanNode) return true;
  std::vector<PlanNode> texts = {named};
  if (plan[named].kind == PlanKind::kList) {
    texts.clear();
    for (PlanNode one = plan[named].first_child; one != kNoPlanNode; one = plan[one].next) texts.push_back(one);
  }
  std::erase_if(texts, [&](PlanNode one) { return plans::is_placeholder(plan[one].text); });
  return texts.empty() || std::any_of(texts.begin(), texts.end(), [&](PlanNode one) {
           return rules::symbol_key(trimmed(plan[one].text)) == symbol_;
         });
}

void SuperiorPlan::compare(const Plan& plan, const UnitTraits& traits, std::vector<Remark>& remarks) const {
  if (plan.child(plan.root(), "van_ban") == kNoPlanNode || !is_above(plan, traits)) return;
  for (PlanNode node = 0; node < plan.size(); ++node) {
    if (plan[node].kind != PlanKind::kBlock) continue;
    if (plan[node].block == Block::kWork) compare_work(plan, node, traits, remarks);
    if (plan[node].block == Block::kIndicator) compare_indicator(plan, node, remarks);
  }
  compare_reports(plan, traits, remarks);
}

bool SuperiorPlan::is_given_to(const Work& work, const UnitTraits& traits) {
  const std::string unit = loose_unit_key(traits.body);
  if (unit.empty()) return false;
  return std::any_of(work.leads.begin(), work.leads.end(),
                     [&](const std::string& lead) { return takes_in(lead, unit) || loose_unit_key(lead) == unit; });
}

void SuperiorPlan::compare_work(const Plan& plan, PlanNode work, const UnitTraits& traits,
                                std::vector<Remark>& remarks) const {
  const std::string words = work_words(plan, work);
  const auto theirs = words.empty() ? works_.end() : works_.find(words);
  if (theirs == works_.end() || theirs->second.several || !is_given_to(theirs->second, traits)) return;
  const auto ours = deadline_of(plan, work);
  const auto end = certain_end(ours);
  if (!end || end->first <= theirs->second.end.last) return;
  constexpr std::size_t kShownCharacters = 120;
  remarks.push_back({"deadline-after-superior",
                     plan.path(plan.child_or_inherited(work, "thoi_han")),
                     {{"kind", "work"},
                      {"what", shortened(text_under(plan, work, "noi_dung"), kShownCharacters)},
                      {"ours", ours->raw},
                      {"theirs", theirs->second.raw},
                      {"superior", name_}}});
}

void SuperiorPlan::compare_indicator(const Plan& plan, PlanNode indicator, std::vector<Remark>& remarks) const {
  for (const Aim& aim : aims_of(plan, indicator)) {
    const auto theirs = targets_.find(aim.key);
    if (theirs == targets_.end() || theirs->second.several || !may_fall_short(aim.figure)) continue;
    if (!(aim.figure.low < theirs->second.value)) continue;
    remarks.push_back({"indicator-below-superior",
                       plan.path(indicator),
                       {{"what", text_under(plan, indicator, "ten")},
                        {"ours", aim.raw},
                        {"theirs", theirs->second.raw},
                        {"year", aim.year},
                        {"superior", name_}}});
  }
}

void SuperiorPlan::compare_reports(const Plan& plan, const UnitTraits& traits, std::vector<Remark>& remarks) const {
  if (body_.empty() || (!asked_ && !own_)) return;
  const std::string unit = loose_unit_key(traits.body);
  OnlyDeadline ours;
  each_report(plan, [&](PlanNode line, const std::string& from, bool says_from, const std::string& to) {
    // A name that is the unit's own as well ("Đảng ủy") may mean the unit.
    const bool upwards = means(to, body_) && !means(to, unit);
    if (upwards && (!says_from || means(from, unit))) ours.add(deadline_of(plan, line), line);
  });
  const auto mine = ours.get();
  if (!mine) return;
  const auto remark = [&](std::string rule, const KeptDeadline& theirs) {
    remarks.push_back({std::move(rule),
                       plan.path(plan.child(ours.line(), "thoi_han")),
                       {{"kind", "report"}, {"ours", mine->raw}, {"theirs", theirs.raw}, {"superior", name_}}});
  };
  if (asked_ && is_later(mine->deadline, asked_->deadline)) {
    remark("deadline-after-superior", *asked_);
  } else if (own_ && is_later(mine->deadline, own_->deadline)) {
    remark("report-after-superior", *own_);
  }
}

}  // namespace rasoat::checker
