#include "plans/text_store.h"

#include <algorithm>
#include <optional>

#include "plans/citation.h"
#include "plans/citation_phrases.h"
#include "plans/citation_reader.h"
#include "plans/deadline.h"
#include "plans/folding.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "plans/text_hash.h"

namespace rasoat::plans {
namespace {

// What a store may keep from plan to plan: some thousands of texts, and memory that a check does not notice.
constexpr std::size_t kMostBytes = std::size_t{3} << 20;
constexpr std::size_t kFirstPlaces = 1024;

}  // namespace

struct ReadText::Parsed {
  std::vector<Symbol> symbols;
  std::optional<Folded> with_offsets;
  std::vector<Citation> citations;
  std::optional<Deadline> deadline;
  std::vector<std::pair<TypeTag, std::shared_ptr<const void>>> facts;  // few
};

ReadText::ReadText(std::string_view text, std::string_view folded, TextSigns signs, WordSigns words,
                   std::size_t questions)
    : text_size_(static_cast<std::uint32_t>(text.size())),
      folded_size_(static_cast<std::uint32_t>(folded.size())),
      answer_words_(static_cast<std::uint16_t>(words_of(questions))),
      signs_(signs),
      words_(words) {
  std::fill_n(answers(), answer_words_, 0);
  text.copy(bytes(), text.size());
  folded.copy(bytes() + text.size(), folded.size());
}
ReadText::~ReadText() = default;

ReadText::Owner ReadText::make(std::string_view text, std::string_view folded, TextSigns signs, WordSigns words,
                               std::size_t questions) {
  static_assert(sizeof(ReadText) == 48);
  const std::size_t behind = words_of(questions) * sizeof(std::uint64_t) + text.size() + folded.size();
  void* const block = ::operator new(sizeof(ReadText) + behind);
  return Owner(new (block) ReadText(text, folded, signs, words, questions));
}

void ReadText::Release::operator()(ReadText* read) const {
  read->~ReadText();
  ::operator delete(read);
}

ReadText::Parsed& ReadText::parsed() {
  if (parsed_ == nullptr) parsed_ = std::make_unique<Parsed>();
  return *parsed_;
}

const void* ReadText::find_fact(TypeTag type) const {
  if (parsed_ == nullptr) return nullptr;
  for (const auto& [of, fact] : parsed_->facts)
    if (of == type) return fact.get();
  return nullptr;
}

void ReadText::keep_fact(TypeTag type, std::shared_ptr<const void> fact) {
  parsed().facts.emplace_back(type, std::move(fact));
}

bool ReadText::is_placeholder() {
  if (placeholder_ == Known::kNotYet) placeholder_ = known(plans::is_placeholder(text(), folded()));
  return placeholder_ == Known::kYes;
}

const std::vector<Symbol>& ReadText::symbols() {
  static const std::vector<Symbol> kNone;
  if (has_symbols_ == Known::kNotYet) {
    std::vector<Symbol> symbols;
    if (signs_.has(TextSign::kDigit)) symbols = find_symbols(text());
    has_symbols_ = known(!symbols.empty());
    if (!symbols.empty()) parsed().symbols = std::move(symbols);
  }
  return has_symbols_ == Known::kYes ? parsed().symbols : kNone;
}

const Folded& ReadText::folded_with_offsets() {
  std::optional<Folded>& folded = parsed().with_offsets;
  if (!folded) folded = fold_with_offsets(text());
  return *folded;
}

const std::vector<Citation>& ReadText::citations() {
  static const std::vector<Citation> kNone;
  if (cites_ == Known::kNotYet) {
    const bool may_cite = !symbols().empty() || may_cite_without_symbol(folded(), words_, signs_.has(TextSign::kDigit));
    std::vector<Citation> citations;
    if (may_cite) citations = CitationReader(text(), folded_with_offsets(), symbols()).read();
    cites_ = known(!citations.empty());
    if (!citations.empty()) parsed().citations = std::move(citations);
  }
  return cites_ == Known::kYes ? parsed().citations : kNone;
}

const Deadline& ReadText::deadline() {
  std::optional<Deadline>& deadline = parsed().deadline;
  if (!deadline) deadline = read_deadline(text());
  return *deadline;
}

TextStore::TextStore(std::size_t questions) : questions_(questions) {}
TextStore::~TextStore() = default;
TextStore::TextStore(TextStore&&) noexcept = default;
TextStore& TextStore::operator=(TextStore&&) noexcept = default;

ReadText::Owner TextStore::read(std::string_view text) {
  const auto take = [this](std::size_t bytes) {
    if (room_.size() < bytes) room_.resize(bytes);
    return FoldRoom{room_.data(), nullptr};
  };
  const FoldedInto into = fold_into(text, take, &known_words_);
  return ReadText::make(text, std::string_view(room_.data(), into.size), into.signs, into.words, questions_);
}

TextStore::Place& TextStore::place_of(std::uint64_t hash, std::string_view text) {
  const std::size_t mask = places_.size() - 1;
  std::size_t at = hash & mask;
  while (places_[at].read != nullptr &&
         (places_[at].hash != static_cast<std::uint32_t>(hash) || places_[at].read->text() != text))
    at = (at + 1) & mask;
  return places_[at];
}

ReadText& TextStore::of(std::string_view text) { return at(hash_of_text(text), text); }

void TextStore::of_all(std::span<const std::string_view> texts, std::span<ReadText*> reads) {
  constexpr std::size_t kAhead = 8;  // what memory is asked for before it is needed
  if (places_.empty()) rebuild(kFirstPlaces, false);
  std::vector<std::uint64_t> hashes(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    hashes[i] = hash_of_text(texts[i]);
    __builtin_prefetch(&places_[hashes[i] & (places_.size() - 1)]);
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i + kAhead < texts.size()) {
      const char* const next =
          reinterpret_cast<const char*>(places_[hashes[i + kAhead] & (places_.size() - 1)].read.get());
      __builtin_prefetch(next);
      __builtin_prefetch(next + 64);
      __builtin_prefetch(next + 128);
    }
    reads[i] = &at(hashes[i], texts[i]);
  }
}

ReadText& TextStore::at(std::uint64_t hash, std::string_view text) {
  if ((count_ + 1) * 2 > places_.size()) rebuild(std::max(kFirstPlaces, places_.size() * 2), false);
  Place& place = place_of(hash, text);
  if (place.read == nullptr) {
    place = {read(text), static_cast<std::uint32_t>(hash)};
    place.read->plan_ = plan_;
    new_.push_back(place.read.get());
    ++count_;
    bytes_ += cost_of(*place.read);
  }
  ++place.uses;
  return *place.read;
}

void TextStore::begin_plan() {
  ++plan_;
  arena_->clear();
  new_.clear();
  if (bytes_ <= kMostBytes) return;
  rebuild(places_.size(), true);
  if (bytes_ <= kMostBytes / 2) return;
  places_.clear();
  count_ = bytes_ = 0;
}

std::size_t TextStore::cost_of(const ReadText& read) {
  return sizeof(Place) * 2 + sizeof(ReadText) + read.text().size() * 2;
}

// Into a table of that many places; nobody holds a ReadText where some are left out.
void TextStore::rebuild(std::size_t places, bool only_met_again) {
  std::vector<Place> old(places);
  old.swap(places_);
  const std::size_t mask = places - 1;
  for (Place& place : old) {
    if (place.read == nullptr) continue;
    if (only_met_again && place.uses < 2) {
      --count_;
      bytes_ -= cost_of(*place.read);
      continue;
    }
    if (only_met_again) place.uses = 0;
    std::size_t at = place.hash & mask;
    while (places_[at].read != nullptr) at = (at + 1) & mask;  // all are different
    places_[at] = std::move(place);
  }
}

}  // namespace rasoat::plans
