// Two plans read side by side: how much of the shorter one's own words stands in the other, and in which passages.
//
// The exact answer for a pair that their sketches suggest (checker/portfolio/text_sketch.h only estimates). A passage
// is a row of words that both have, with a few words changed in between; what is known wording counts for nothing.
// Linear in the length of the plans.
//
//   const PlanText a(source_a);
//   const PlanText b(source_b);
//   Comparison comparison = compare(a, b, known);
//   if (comparison.percent() >= 60) show(longest_passages(a, b, comparison, 3));
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/portfolio/known_wording.h"
#include "checker/portfolio/own_words.h"
#include "plans/line_index.h"
#include "plans/plan.h"
#include "plans/reader.h"
#include "plans/source_file.h"

namespace rasoat::checker {

// A plan opened again for its own words; it owns all that they view.
class PlanText {
 public:
  explicit PlanText(std::shared_ptr<const plans::SourceFile> source);
  PlanText(const PlanText&) = delete;
  PlanText& operator=(const PlanText&) = delete;

  [[nodiscard]] const OwnWords& own() const { return own_; }
  [[nodiscard]] const plans::SourceFile& source() const { return *source_; }
  [[nodiscard]] std::string path_of(const OwnWord& word) const { return bound_.plan.path(own_.texts[word.text]); }
  [[nodiscard]] std::uint32_t line_of(const OwnWord& word) const;
  // From the first word to the end of the last, as written, cut where long.
  [[nodiscard]] std::string passage(const OwnWord& first, const OwnWord& last) const;

 private:
  std::shared_ptr<const plans::SourceFile> source_;
  plans::ReadResult read_;
  plans::Bound bound_;
  OwnWords own_;
  plans::LineIndex lines_;
};

struct Passage {
  std::uint32_t first_a = 0, last_a = 0, first_b = 0, last_b = 0;  // words
  std::uint32_t copied = 0;                                        // words of it that are own and the same
};

struct Comparison {
  bool a_is_shorter = true;
  std::uint32_t own = 0;           // words of the shorter plan that are no known wording, in texts that hold a passage
  std::uint32_t copied = 0;        // of them, those that stand in the other
  std::uint32_t in_stretches = 0;  // of these, those in passages with a stretch of words that nobody changed
  std::uint32_t texts = 0;         // of the shorter plan, with own words enough to tell
  std::uint32_t touched = 0;       // of them, those of which a good part was copied
  std::vector<Passage> passages;   // those with own words, in the order of the shorter plan

  [[nodiscard]] std::uint32_t percent() const { return own == 0 ? 0 : copied * 100 / own; }
  [[nodiscard]] std::uint32_t percent_touched() const { return texts == 0 ? 0 : touched * 100 / texts; }
};

[[nodiscard]] Comparison compare(const PlanText& a, const PlanText& b, const KnownWording& known);
// The same with `a` taken for the shorter one: how much of it stands in `b`.
[[nodiscard]] Comparison compare_first(const PlanText& a, const PlanText& b, const KnownWording& known);

// The longest passages, the longest first.
[[nodiscard]] std::vector<CopiedPassage> longest_passages(const PlanText& a, const PlanText& b,
                                                          const Comparison& comparison, std::size_t most);

}  // namespace rasoat::checker
