// A text that stands in many places and is kept once: copies share it. Of the names of an audit of many plans, which
// are those of the roster, of units and of their plans at the same time.
//
// Eight bytes where it stands; the text itself, with as many again, where it is kept, for as long as somebody has it.
// It is never changed, only replaced by another. Copies of one text may be made and let go of by several threads.
// Equal texts that were made apart are kept apart; SharedTexts makes one of them.
//
//   SharedText name = "Đảng ủy xã A";
//   unit.name = name;                            // the same bytes
//   print(std::string_view(name), name.size());
//   SharedTexts superiors;
//   unit.superior = superiors.one_of(row.superior);   // kept once, for however many units
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace rasoat::checker {

class SharedText {
 public:
  SharedText() = default;             // ""
  SharedText(std::string_view text);  // NOLINT(google-explicit-constructor): as std::string is made
  SharedText(const std::string& text) : SharedText(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)
  SharedText(const char* text) : SharedText(std::string_view(text)) {}         // NOLINT(google-explicit-constructor)
  SharedText(const SharedText& other) noexcept;
  SharedText(SharedText&& other) noexcept : kept_(std::exchange(other.kept_, nullptr)) {}
  SharedText& operator=(SharedText other) noexcept {
    std::swap(kept_, other.kept_);
    return *this;
  }
  ~SharedText();

  operator std::string_view() const noexcept;  // NOLINT(google-explicit-constructor): valid as long as this
  [[nodiscard]] std::string str() const { return std::string(std::string_view(*this)); }
  [[nodiscard]] bool empty() const { return kept_ == nullptr; }
  [[nodiscard]] std::size_t size() const { return std::string_view(*this).size(); }

  friend bool operator==(const SharedText& a, const std::convertible_to<std::string_view> auto& b) {
    return std::string_view(a) == std::string_view(b);
  }

 private:
  struct Kept;
  Kept* kept_ = nullptr;  // null: ""
};

// One of all equal texts that it was asked for. Keeps each until it goes itself.
class SharedTexts {
 public:
  [[nodiscard]] SharedText one_of(std::string_view text);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  struct Equal {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const { return a == b; }
  };
  std::unordered_set<SharedText, Hash, Equal> texts_;
};

}  // namespace rasoat::checker
