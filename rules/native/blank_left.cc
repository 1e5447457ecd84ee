// Check "blank-left": texts in which something was to be filled in (plans/blank_left.h).
#include "plans/blank_left.h"

#include "plans/plain_text.h"
#include "rules/native/checks.h"
#include "rules/native/signed_subjects.h"

namespace rasoat::rules {

using plans::PlanNode;

NativeVerdicts blank_left(const NativeCase& asked) {
  plans::Readings& readings = asked.knowledge.readings();
  NativeVerdicts verdicts;
  if (!plans::may_have_blank_left(readings.signs_of_all())) return verdicts;
  each_signed(asked.subjects, readings, [&](std::size_t i) {
    const PlanNode node = asked.subjects[i];
    plans::ReadText& read = readings.of(node);
    if (!plans::may_have_blank_left(read.signs()) || read.is_placeholder()) return;
    // A gap is one as it is written; the words around a blank are known as they are meant.
    const auto has = [&] { return plans::has_blank_left(read.text()) || plans::has_blank_left(plans::plain_of(read)); };
    if (asked.ask_text(node, has))
      verdicts[i].breaches.push_back({node, asked.plan[node].value, {}, {}, {}, ""});
  });
  return verdicts;
}

}  // namespace rasoat::rules
