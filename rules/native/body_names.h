// The bodies that one part of a plan names (its recipients, those with a part in the implementation), and whether a
// given body is among them. Distinct from bodies.h, which reads single names.
//
// Generous: every way in which an official would say "it is among them" counts: the name, a shorter or longer form of
// it, its initials, a group of its kind. All text is folded. Nothing fails; beyond a bound of bytes compared a body
// counts as being among them, so that a hostile plan costs no more than a large one.
//
//   BodyNames names;
//   for (const NamedBody& body : bodies_under(plan, list, damaged)) names.add(body.folded);
//   if (!names.holds("phòng đào tạo")) …
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace rasoat::rules {

class BodyNames {
 public:
  void add(const std::string& folded);
  // Running text: a body counts as named where the text mentions it in full.
  void add_text(const std::string& folded);
  // No name was added (text does not count).
  [[nodiscard]] bool none() const { return full_names_.empty(); }
  // One name, not a list of names.
  [[nodiscard]] bool holds(std::string_view folded);

 private:
  struct Name {
    std::string full;  // without abbreviations
    std::vector<std::string> words;
  };
  [[nodiscard]] bool holds_quickly(const std::string& full, const std::vector<std::string_view>& words) const;
  [[nodiscard]] bool holds_slowly(const std::string& full, const std::vector<std::string_view>& words) const;

  std::vector<Name> names_;
  std::unordered_set<std::string> full_names_, group_words_, shorts_;
  bool everyone_ = false;
  bool keeps_ = false;        // "Lưu: VT, …": the office keeps a copy
  std::size_t bytes_ = 0;     // of all names and texts
  std::size_t compared_ = 0;  // bytes compared so far
};

// Is it the body that issues the plan, or an organ within it that signs or keeps it ("Ban Thường vụ …", "Chi ủy")?
// `issuer` and `full` are folded and without abbreviations.
[[nodiscard]] bool is_issuer(std::string_view full, std::string_view issuer);

}  // namespace rasoat::rules
