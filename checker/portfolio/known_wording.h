// Wording that is nobody's own, as the runs that it is made of: the guidance, titles of documents, a superior's plan,
// the template that a whole portfolio shares. Finding it in two plans says nothing about copying.
//
// A set of runs and stretches (checker/portfolio/own_words.h); a value. Two unlike runs of one hash are one in four
// thousand million.
//
//   KnownWording known = wording_of(rules);
//   known.add(own_words_of(superior).words);
//   known.settle();
//   if (known.has(run)) …
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "checker/portfolio/hash_buckets.h"
#include "checker/portfolio/own_words.h"
#include "checker/portfolio/sort_by_bits.h"
#include "rules/rule_pack.h"

namespace rasoat::checker {

class HashSet {
 public:
  void add(std::uint32_t hash) { added_.push_back(hash); }
  // After the last `add`, before the first `has`; adding may go on.
  void settle() {
    added_.insert(added_.end(), settled_.items().begin(), settled_.items().end());
    sort_by_bits(added_, [](std::uint32_t hash) { return hash; });
    added_.erase(std::unique(added_.begin(), added_.end()), added_.end());
    settled_ = {std::move(added_), [](std::uint32_t hash) { return hash; }};
    added_ = {};
  }
  [[nodiscard]] bool has(std::uint32_t hash) const {
    const auto near = settled_.near(hash);
    return std::find(near.begin(), near.end(), hash) != near.end();
  }

 private:
  std::vector<std::uint32_t> added_;  // since it was settled
  HashBuckets<std::uint32_t> settled_;
};

class KnownWording {
 public:
  KnownWording() = default;
  // With all of another, which must outlive it.
  explicit KnownWording(const KnownWording* also) : also_(also) {}

  void add(std::uint32_t run) { runs_.add(run); }
  void add_stretch(std::uint32_t stretch) { stretches_.add(stretch); }
  void add(std::span<const OwnWord> words) {
    each_run_and_stretch(
        words, [this](std::size_t, std::uint32_t run) { add(run); },
        [this](std::size_t, std::uint32_t stretch) { add_stretch(stretch); });
  }
  // After the last `add`, before the first `has`; adding may go on.
  void settle() {
    runs_.settle();
    stretches_.settle();
  }
  [[nodiscard]] bool has(std::uint32_t run) const { return runs_.has(run) || (also_ != nullptr && also_->has(run)); }
  [[nodiscard]] bool has_stretch(std::uint32_t stretch) const {
    return stretches_.has(stretch) || (also_ != nullptr && also_->has_stretch(stretch));
  }

 private:
  HashSet runs_, stretches_;
  const KnownWording* also_ = nullptr;
};

// What the packs and the registry themselves say: texts and passages of documents, titles. Not settled.
[[nodiscard]] KnownWording wording_of(const rules::RuleSet& rules);

}  // namespace rasoat::checker
