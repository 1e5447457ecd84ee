#include "rules/registry/identity.h"

namespace rasoat::rules {
namespace {

struct Successor {
  const Document* by = nullptr;
  Date since;
  Confidence confidence = Confidence::kRecalled;
};

// What has replaced it by that day, from the day on which it is in force.
Successor successor(const Document& document, const Date& at) {
  const auto* replaced = document.replaced_by.hint();
  if (replaced == nullptr) return {};
  for (const Document* by : *replaced) {
    if (by->date.hint() == nullptr) continue;
    const bool own_day = by->from.hint() != nullptr;
    const Date since = own_day ? *by->from.hint() : by->date.hint()->first;
    const Confidence day = own_day ? by->from.confidence() : by->date.confidence();
    if (since <= at) return {by, since, weaker(document.replaced_by.confidence(), day)};
  }
  return {};
}

}  // namespace

Standing Registry::standing(const Document& document, const Date& at) const {
  Standing standing;
  standing.confidence = document.confidence;
  const plans::Interval* date = document.date.hint();
  const auto say = [&](Validity validity, std::optional<Date> since, Confidence confidence) {
    standing.validity = validity;
    standing.since = since;
    standing.confidence = weaker(document.confidence, confidence);
    return standing;
  };
  if (date != nullptr && at < date->first) return say(Validity::kNotIssued, date->first, document.date.confidence());
  if (document.from.hint() != nullptr && at < *document.from.hint())
    return say(Validity::kNotInForce, *document.from.hint(), document.from.confidence());
  if (const Successor next = successor(document, at); next.by != nullptr) {
    standing.by = next.by;
    constexpr int kMostSteps = 8;
    for (int step = 0; step < kMostSteps; ++step) {
      const Successor further = successor(*standing.by, at);
      if (further.by == nullptr) break;
      standing.by = further.by;
    }
    return say(Validity::kReplaced, next.since, next.confidence);
  }
  if (document.until.hint() != nullptr && *document.until.hint() < at)
    return say(Validity::kEnded, *document.until.hint(), document.until.confidence());
  return standing;
}

}  // namespace rasoat::rules
