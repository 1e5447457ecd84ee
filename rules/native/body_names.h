// The bodies that one part of a plan names (its recipients, those with a part in the implementation), and whether a
// given body is among them. Distinct from plan_bodies.h, which reads names and compares none.
//
// Generous: every way in which an official would say "it is among them" counts: the name, a shorter or longer form of
// it, its initials, a group of its kind. Nearly every body is there under its full name; only where one is not are the
// names looked at more closely. All text is folded. Nothing fails; beyond a bound of bytes compared a body counts as
// being among them, so that a hostile plan costs no more than a large one.
//
//   BodyNames names(readings.memory());
//   for (const BodyMention& body : bodies.under(list).named) names.add(*body.name);
//   if (!names.holds(without_abbreviations("phòng đào tạo"))) …
#pragma once

#include <cstddef>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

class BodyNames {
 public:
  explicit BodyNames(std::pmr::memory_resource& memory)
      : names_(&memory),
        texts_(&memory),
        full_names_(&memory),
        compared_(&memory),
        compared_words_(&memory),
        full_texts_(&memory),
        group_words_(&memory),
        shorts_(&memory),
        parts_(&memory) {}

  // The name, and the text, must outlive this.
  void add(const BodyName& name);
  // Running text: a body counts as named where the text mentions it in full.
  void add_text(std::string_view folded);
  // What is named takes in every body: it refers to where they are named.
  void add_everyone() { everyone_ = true; }
  // No name was added (text does not count).
  [[nodiscard]] bool none() const { return names_.empty(); }
  // One name, not a list of names, without abbreviations.
  [[nodiscard]] bool holds(std::string_view full);

 private:
  using Words = std::span<const std::string_view>;
  struct Compared {
    std::string_view full;
    std::size_t first = 0;  // in compared_words_
    std::size_t words = 0;  // none of running text
  };
  void look_closely();
  void look_at(const BodyName& name);
  [[nodiscard]] bool has_short_form(Words words) const;
  [[nodiscard]] bool is_of_a_part(std::string_view full) const;
  [[nodiscard]] bool is_like_one(std::string_view full, Words words) const;
  [[nodiscard]] Words words_in(const Compared& one) const {
    return Words(compared_words_).subspan(one.first, one.words);
  }

  std::pmr::vector<const BodyName*> names_;
  std::pmr::vector<std::string_view> texts_;
  std::pmr::unordered_set<std::string_view> full_names_;

  // From here on known only once a body was not found by its full name.
  bool looked_closely_ = false;
  std::pmr::vector<Compared> compared_;
  std::pmr::vector<std::string_view> compared_words_;
  std::pmr::vector<std::string> full_texts_;
  std::pmr::unordered_set<std::string_view> group_words_;
  std::pmr::unordered_set<std::string> shorts_;
  std::pmr::vector<std::string_view> parts_;  // "công đoàn", "đoàn thanh niên" of one line that names both
  bool mass_organisations_ = false;           // "các đoàn thể"
  bool sectors_ = false;                      // "các sở, ban, ngành"
  bool everyone_ = false;
  bool keeps_ = false;              // "Lưu: VT, …": the office keeps a copy
  std::size_t bytes_ = 0;           // of all names and texts
  std::size_t compared_bytes_ = 0;  // so far
};

// Is it the body that issues the plan, or an organ within it that signs or keeps it ("Ban Thường vụ …", "Chi ủy")?
// `issuer` and `full` are folded and without abbreviations, `issuer` as PlanBodies gives it.
[[nodiscard]] bool is_issuer(std::string_view full, std::string_view issuer);

}  // namespace rasoat::rules
