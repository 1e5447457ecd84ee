// Check "no-body": a value of another column where a body is to be named.
#include "rules/native/bodies.h"
#include "rules/native/checks.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

NativeVerdicts no_body(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] {
    const PlanBodies& bodies = plan_bodies(asked);
    NativeVerdict verdict{{}, bodies.damaged()};
    for (const BodyText& text : bodies.texts()) {
      // What stands so in the place of a body is taken for a group.
      if (!text.names || !text.name->group || text.name->recipient) continue;
      const InPlaceOfBody found = in_place_of_body(text.name->folded);
      if (found == InPlaceOfBody::kNothing) continue;
      const bool time = found == InPlaceOfBody::kTime;
      verdict.breaches.push_back({text.node,
                                  asked.plan[text.node].value,
                                  {{"value", std::string(text.name->text)}, {"kind", time ? "time" : "product"}},
                                  {},
                                  {},
                                  ""});
    }
    return verdict;
  });
}

}  // namespace rasoat::rules
