// Made-up action plans in the plan format, for measuring and for seeds of tests: same seed, same bytes, on any machine.
//
// They read like issued plans (bodies, citations, deadlines, products) and are written in several hands: plain, quoted,
// literal and folded text, block and flow lists, comments, lists at their parent's indentation. They claim nothing
// about what a plan must say; plans for people are in plans/samples.
//
//   std::string text = generate_plan(7, plan_bytes(7));
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace rasoat::bench {

// A plan of about `bytes` bytes (never less; at least some 6 KB).
[[nodiscard]] std::string generate_plan(std::uint64_t seed, std::size_t bytes);

// The size of plan `seed` in a set like that of real plans: 8 to 60 KB, 27 KB on average.
[[nodiscard]] std::size_t plan_bytes(std::uint64_t seed);

}  // namespace rasoat::bench
