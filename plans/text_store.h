// Texts that were read, kept by their bytes: what stands in several places of a plan, and in plan after plan (titles of
// documents, names of bodies, the guidance's own sentences), is folded, searched and asked about once.
//
// Everything in a ReadText follows from its text alone, so whoever reads it gets the same, however often and in
// whatever order texts were met. The store is bounded: between two plans, what was met only once since the last time
// gives way. Not thread-safe: one store for each check that is under way, lent to the next one afterwards.
//
//   TextStore store;
//   store.begin_plan();                       // no ReadText of an earlier plan is in use any more
//   ReadText& read = store.of("Ủy ban nhân dân xã");
//   read.folded();                            // "ủy ban nhân dân xã"
#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/arena.h"
#include "plans/known_words.h"
#include "plans/text_signs.h"
#include "plans/type_tag.h"

namespace rasoat::plans {

struct Citation;
struct Deadline;
struct Folded;
struct Symbol;

enum class Known : std::uint8_t { kNotYet, kNo, kYes };
[[nodiscard]] constexpr Known known(bool yes) { return yes ? Known::kYes : Known::kNo; }

// One block of memory each, for whoever looks a text up waits for memory more than for anything else: this, the answers
// of others, the text, the folded text.
class ReadText {
 public:
  struct Release {
    void operator()(ReadText* read) const;
  };
  using Owner = std::unique_ptr<ReadText, Release>;
  [[nodiscard]] static Owner make(std::string_view text, std::string_view folded, TextSigns signs, WordSigns words,
                                  std::size_t questions);
  ReadText(const ReadText&) = delete;
  ReadText& operator=(const ReadText&) = delete;

  [[nodiscard]] std::string_view text() const { return {bytes(), text_size_}; }
  [[nodiscard]] std::string_view folded() const { return {bytes() + text_size_, folded_size_}; }
  [[nodiscard]] TextSigns signs() const { return signs_; }
  [[nodiscard]] const WordSigns& words() const { return words_; }
  [[nodiscard]] bool is_placeholder();
  // What these give has views into the stored text, not into that of any plan.
  [[nodiscard]] const std::vector<Symbol>& symbols();
  [[nodiscard]] const Folded& folded_with_offsets();
  [[nodiscard]] const std::vector<Citation>& citations();
  [[nodiscard]] bool cites() { return cites_ == Known::kNotYet ? !citations().empty() : cites_ == Known::kYes; }
  [[nodiscard]] const Deadline& deadline();
  // What others make of the text alone: the one T of this text, made from `args` when it is asked for the first time.
  template <typename T, typename... Args>
  [[nodiscard]] const T& fact(Args&&... args) {
    const void* known = find_fact(type_tag<T>());
    if (known == nullptr) {
      auto made = std::make_shared<const T>(std::forward<Args>(args)...);  // which may ask for other facts
      known = made.get();
      keep_fact(type_tag<T>(), std::move(made));
    }
    return *static_cast<const T*>(known);
  }

  // Answers of others that follow from the text alone, by numbers below the store's `questions`.
  [[nodiscard]] Known answer(std::uint32_t question) const {
    return static_cast<Known>((answers()[question / kInWord] >> shift_of(question)) & 3U);
  }
  void keep(std::uint32_t question, bool yes) {
    answers()[question / kInWord] |= static_cast<std::uint64_t>(known(yes)) << shift_of(question);
  }
  // The answer of `test`, which is asked once.
  template <typename Test>
  [[nodiscard]] bool ask(std::uint32_t question, const Test& test) {
    if (const Known kept = answer(question); kept != Known::kNotYet) return kept == Known::kYes;
    const bool yes = test();
    keep(question, yes);
    return yes;
  }

 private:
  friend class TextStore;
  struct Parsed;  // for the few texts of which more is asked

  static constexpr std::uint32_t kInWord = 32;
  [[nodiscard]] static constexpr unsigned shift_of(std::uint32_t question) { return question % kInWord * 2; }
  [[nodiscard]] static constexpr std::size_t words_of(std::size_t questions) {
    return (questions + kInWord - 1) / kInWord;
  }

  ReadText(std::string_view text, std::string_view folded, TextSigns signs, WordSigns words, std::size_t questions);
  ~ReadText();
  [[nodiscard]] std::uint64_t* answers() const;
  [[nodiscard]] char* bytes() const;
  [[nodiscard]] Parsed& parsed();
  [[nodiscard]] const void* find_fact(TypeTag type) const;  // null: not known yet
  void keep_fact(TypeTag type, std::shared_ptr<const void> fact);

  // In this order they leave no gaps: a large plan has half a million of these.
  std::uint32_t text_size_;
  std::uint32_t folded_size_;
  std::uint16_t answer_words_;
  TextSigns signs_;
  Known placeholder_ = Known::kNotYet;
  Known has_symbols_ = Known::kNotYet;
  Known cites_ = Known::kNotYet;
  std::uint64_t plan_ = 0;  // in which it was met first
  WordSigns words_;
  std::unique_ptr<Parsed> parsed_;
};

class TextStore {
 public:
  explicit TextStore(std::size_t questions = 0);
  ~TextStore();
  TextStore(TextStore&&) noexcept;
  TextStore& operator=(TextStore&&) noexcept;

  // Nothing that `of` gave before is used any more. Tidies when the store has grown too large.
  void begin_plan();
  // Good until the next `begin_plan`.
  [[nodiscard]] ReadText& of(std::string_view text);
  // The same for many, faster than one after another; `texts` and `reads` are of one size.
  void of_all(std::span<const std::string_view> texts, std::span<ReadText*> reads);
  // Met for the first time since `begin_plan`; and all that are, each once.
  [[nodiscard]] bool is_new(const ReadText& read) const { return read.plan_ == plan_; }
  [[nodiscard]] std::span<const ReadText* const> all_new() const { return new_; }
  [[nodiscard]] std::size_t questions() const { return questions_; }
  [[nodiscard]] std::size_t size() const { return count_; }
  // For what is made of the plan under check: it lasts until the next `begin_plan`.
  [[nodiscard]] std::pmr::memory_resource& memory() { return *arena_; }

 private:
  // With all that is asked of what stays, so that growing and tidying fetch no text but those that go.
  struct Place {
    ReadText::Owner read;
    std::uint32_t hash = 0;  // the lower half
    std::uint32_t uses = 0;  // since the store was last tidied
  };

  [[nodiscard]] ReadText::Owner read(std::string_view text);
  [[nodiscard]] ReadText& at(std::uint64_t hash, std::string_view text);
  [[nodiscard]] Place& place_of(std::uint64_t hash, std::string_view text);
  [[nodiscard]] static std::size_t cost_of(const ReadText& read);
  void rebuild(std::size_t places, bool only_met_again);

  std::size_t questions_;
  std::uint64_t plan_ = 0;
  std::size_t count_ = 0;
  std::size_t bytes_ = 0;      // of all that is kept, about
  std::vector<Place> places_;  // by hash; a power of two, never more than half full
  std::vector<const ReadText*> new_;
  std::vector<char> room_;  // where a text is folded at first
  KnownWords known_words_;
  std::unique_ptr<Arena> arena_ = std::make_unique<Arena>();
};

inline std::uint64_t* ReadText::answers() const {
  return reinterpret_cast<std::uint64_t*>(const_cast<ReadText*>(this) + 1);  // NOLINT: behind it in its block
}
inline char* ReadText::bytes() const {
  return reinterpret_cast<char*>(answers() + answer_words_);  // NOLINT: likewise
}

}  // namespace rasoat::plans
