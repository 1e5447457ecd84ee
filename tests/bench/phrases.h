// The wordings of made-up plans: patterns of sentences with alternatives and gaps, filled at random.
//
// A pattern holds `[one|other]`, of which one is taken, and gaps: `{topic}` is filled from a list of this file, `{N}`,
// `{P}` and `{Y}` with a figure, a percentage, a year. Names (`{unit}`, `{place}`, `{region}`, `{spot1}` … `{spot6}`)
// stay gaps: whoever writes the plan fills them, so that one text can be written with the names of another unit.
//
//   fill("Lập [bản đồ|danh mục] {topic} tại {spot1}", random) == "Lập danh mục giống chè cành tại {spot1}"
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "tests/bench/random.h"

namespace rasoat::bench {

inline constexpr std::size_t kTaskGroups = 6;

[[nodiscard]] std::string fill(std::string_view pattern, Random& random);

// Patterns of sentences that a unit writes for itself. `group`: of section II, from 0.
[[nodiscard]] std::span<const std::string_view> work_patterns(std::size_t group);
[[nodiscard]] std::span<const std::string_view> situation_patterns();
[[nodiscard]] std::span<const std::string_view> shortcoming_patterns();
[[nodiscard]] std::span<const std::string_view> remedy_patterns();
[[nodiscard]] std::span<const std::string_view> indicator_patterns();
[[nodiscard]] std::span<const std::string_view> product_patterns();

// Sentences of the template that the department hands out: the same in every plan but for names and figures.
[[nodiscard]] std::span<const std::string_view> template_works(std::size_t group);
[[nodiscard]] std::span<const std::string_view> template_purposes();
[[nodiscard]] std::span<const std::string_view> template_duties();
// Passages of the guidance, as plans quote them.
[[nodiscard]] std::span<const std::string_view> guidance_passages();
[[nodiscard]] std::string_view group_name(std::size_t group);

// Says a sentence a little differently: synonyms, a word more or less, clauses in another order.
[[nodiscard]] std::string paraphrase(std::string_view text, Random& random);

}  // namespace rasoat::bench
