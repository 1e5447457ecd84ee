// Check "review-schedule": reviews against the plan's period, and the final one against the others.
#include <algorithm>
#include <optional>

#include "plans/text.h"
#include "plans/value.h"
#include "rules/native/checks.h"
#include "rules/native/own_period.h"

namespace rasoat::rules {

using plans::Interval;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Value;
using plans::ValueForm;

namespace {

struct Review {
  bool final = false;
  bool known = false;  // of a kind that the format knows
  Value due;
  std::optional<Interval> end;
};

Review read_review(const Plan& plan, plans::Readings& readings, PlanNode block) {
  Review review;
  if (const PlanNode kind = plan.child(block, "loai"); kind != kNoPlanNode) {
    const std::string_view code = plans::canonical_code("loai_so_ket", plan[kind].text);
    review.final = code == "tong_ket";
    review.known = !code.empty();
  }
  review.due = readings.value(plan.child(block, "thoi_han"));
  if (review.due.form == ValueForm::kDeadline) review.end = plans::end_of(review.due.bound().deadline);
  return review;
}

Breach breach_of(const Plan& plan, const Review& review, const Value& other) {
  Breach breach;
  breach.node = review.due.node;
  breach.where = plan[review.due.node].value;
  breach.arguments = {{"value", std::string(review.due.text)},
                      {"other", std::string(other.text)},
                      {"kind", review.final ? "final" : "interim"}};
  breach.related = {other.node};
  return breach;
}

std::optional<Breach> after_period(const Plan& plan, const Review& review, const Value& end, int grace_years) {
  if (!review.end || end.form != ValueForm::kDate) return std::nullopt;
  plans::Date last = end.date.interval.last;
  if (review.final || !review.known) last.year = static_cast<std::int16_t>(last.year + grace_years);
  if (review.end->first <= last) return std::nullopt;
  return breach_of(plan, review, end);
}

// The last of the final reviews that is over before some interim one begins.
std::optional<Breach> out_of_order(const Plan& plan, const std::vector<Review>& reviews, std::size_t index) {
  const Review& last = reviews[index];
  if (!last.final || !last.end) return std::nullopt;
  for (const Review& other : reviews) {
    if (!other.end || &other == &last) continue;
    if (other.final && other.end->last > last.end->last) return std::nullopt;
  }
  const auto later = std::ranges::find_if(reviews, [&](const Review& other) {
    return other.known && !other.final && other.end && other.end->first > last.end->last;
  });
  if (later == reviews.end()) return std::nullopt;
  return breach_of(plan, last, later->due);
}

// The last of the final reviews, where years of the period are still to come after it. Not of those that recur or have
// no date, nor of those that are told as out of order.
std::optional<Breach> too_early(const Plan& plan, const std::vector<Review>& reviews, std::size_t index,
                                const Value& end, int grace_years) {
  const Review& last = reviews[index];
  if (!last.final || !last.end || end.form != ValueForm::kDate) return std::nullopt;
  for (const Review& other : reviews) {
    if (other.final && (!other.end || other.end->last > last.end->last)) return std::nullopt;
  }
  const bool near = last.end->last.year >= end.date.interval.last.year - grace_years;
  if (near || out_of_order(plan, reviews, index)) return std::nullopt;
  return breach_of(plan, last, end);
}

}  // namespace

NativeVerdicts review_schedule(const NativeCase& asked) {
  const std::string_view fault = asked.settings.word("fault");
  const bool order = fault == "order";
  const bool early = fault == "early";
  const int grace_years = asked.settings.number("grace_years");
  plans::Readings& readings = asked.knowledge.readings();
  const Value& end = period_part(asked.plan, readings, "den");
  std::vector<Review> reviews;
  std::size_t finals = 0;
  for (const PlanNode block : asked.subjects) {
    reviews.push_back(read_review(asked.plan, readings, block));
    finals += reviews.back().final ? 1 : 0;
  }
  NativeVerdicts verdicts;
  constexpr std::size_t kMostFinals = 50;  // more is no schedule
  if ((order || early) && finals > kMostFinals) return verdicts;
  for (std::size_t i = 0; i < reviews.size(); ++i) {
    std::optional<Breach> breach = order   ? out_of_order(asked.plan, reviews, i)
                                   : early ? too_early(asked.plan, reviews, i, end, grace_years)
                                           : after_period(asked.plan, reviews[i], end, grace_years);
    if (breach) verdicts[i].breaches.push_back(std::move(*breach));
  }
  return verdicts;
}

}  // namespace rasoat::rules
