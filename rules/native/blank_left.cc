// Check "blank-left": texts in which something was to be filled in (plans/blank_left.h).
#include "plans/blank_left.h"

#include "plans/plain_text.h"
#include "plans/source_edit.h"
#include "rules/native/checks.h"
#include "rules/native/signed_subjects.h"

namespace rasoat::rules {

using plans::PlanNode;

namespace {

// Of the blank; of the whole text where that cannot be told.
plans::Span place_of(const plans::Plan& plan, PlanNode node) {
  const plans::Plan::Node& at = plan[node];
  const auto left = plans::find_blank_left(at.text);
  return left ? plans::SourceMap(plan, node).source(*left) : at.value;
}

}  // namespace

NativeVerdicts blank_left(const NativeCase& asked) {
  plans::Readings& readings = asked.knowledge.readings();
  NativeVerdicts verdicts;
  if (!plans::may_have_blank_left(readings.signs_of_all())) return verdicts;
  each_signed(asked.subjects, readings, [&](std::size_t i) {
    const PlanNode node = asked.subjects[i];
    plans::ReadText& read = readings.of(node);
    if (!plans::may_have_blank_left(read.signs()) || read.is_placeholder()) return;
    // A gap is one as it is written; the words around a blank are known as they are meant.
    const auto left = [&read] {
      if (plans::find_blank_left(read.text())) return true;
      return !plans::is_plain(read.signs()) && plans::find_blank_left(plans::plain_of(read)).has_value();
    };
    if (asked.ask_text(node, left)) verdicts[i].breaches.push_back({node, place_of(asked.plan, node), {}, {}, {}, ""});
  });
  return verdicts;
}

}  // namespace rasoat::rules
