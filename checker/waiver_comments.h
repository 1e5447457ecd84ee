// Waivers as comments: `# rasoat: ignore[rule] until=2026-12-31 by="…" -- reason`.
//
// After a value it speaks of that line; on a line of its own, of the next key or entry with all within;
// `ignore-file[rule]` speaks of the whole plan. A comment that begins so and does not parse is kept as malformed: it
// never waives anything. Several rules in the brackets are several waivers.
//
//   for (const WrittenWaiver& waiver : waiver_comments(document, plan)) …
#pragma once

#include <vector>

#include "checker/written_waiver.h"
#include "plans/document.h"

namespace rasoat::checker {

[[nodiscard]] std::vector<WrittenWaiver> waiver_comments(const plans::Document& document, const plans::Plan& plan);

}  // namespace rasoat::checker
