#include "rules/native/body_names.h"

#include <algorithm>

#include "plans/text.h"
#include "rules/native/bodies.h"

namespace rasoat::rules {

namespace {

constexpr std::size_t kMaxCompared = 32'000'000;  // bytes of names and texts; beyond, a body counts as found
constexpr std::size_t kMaxWords = 60;

// Names that take in everybody.
constexpr std::string_view kEveryone[] = {"như trên",         "như kính gửi",      "như điều",     "các đơn vị",
                                          "các cơ quan",      "các tổ chức",       "đơn vị thuộc", "đơn vị trực thuộc",
                                          "đơn vị liên quan", "cơ quan liên quan", "toàn thể"};
// Organs within the issuer: they sign or keep the plan.
constexpr std::string_view kWithinIssuer[] = {"ban thường vụ", "ban chấp hành", "thường trực", "chi ủy",
                                              "đảng ủy viên",  "cấp ủy",        "tập thể"};

std::string initials(const std::vector<std::string_view>& words, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < words.size(); ++i) {
    if (words[i] == "và" || words[i] == "&") continue;
    const auto lead = static_cast<unsigned char>(words[i][0]);
    text += words[i].substr(0, lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
  }
  return text;
}

}  // namespace

void BodyNames::add(const std::string& folded) {
  Name one{without_abbreviations(folded), {}};
  const std::vector<std::string_view> words = words_of(one.full);
  for (const std::string_view phrase : kEveryone) everyone_ |= plans::mentions_folded(one.full, phrase);
  keeps_ |= folded.starts_with("lưu");
  // "UBND các xã, phường", "Các Sở: XD, TC": whatever begins with one of these words is of their kind.
  if (std::find(words.begin(), words.end(), "các") != words.end()) {
    for (const std::string_view word : words) group_words_.emplace(word);
  }
  for (const std::string_view word : words_of(folded)) {
    std::string letters(word);
    std::erase(letters, '&');
    if (letters.size() >= 2) shorts_.insert(std::move(letters));
  }
  full_names_.insert(one.full);
  for (std::size_t i = 0; i < std::min(words.size(), kMaxWords); ++i) one.words.emplace_back(words[i]);
  bytes_ += one.full.size();
  names_.push_back(std::move(one));
}

void BodyNames::add_text(const std::string& folded) {
  names_.push_back({without_abbreviations(folded), {}});
  bytes_ += names_.back().full.size();
}

// By everything that costs nothing however many names there are.
bool BodyNames::holds_quickly(const std::string& full, const std::vector<std::string_view>& words) const {
  if (everyone_ || full_names_.contains(full)) return true;
  if (!words.empty() && group_words_.contains(std::string(words[0]))) return true;
  if (full.starts_with("văn phòng") && keeps_) return true;
  for (std::size_t from = 0; from < std::min<std::size_t>(3, words.size()); ++from) {
    const std::string letters = initials(words, from);
    for (std::size_t end = 1; end <= letters.size(); ++end) {
      const bool whole = end == letters.size();
      if ((from == 0 || whole) && shorts_.contains(letters.substr(0, end))) return true;
    }
  }
  return false;
}

// By comparing with each: one name within the other, or nearly all words in common.
bool BodyNames::holds_slowly(const std::string& full, const std::vector<std::string_view>& words) const {
  for (const Name& one : names_) {
    if (plans::mentions_folded(one.full, full)) return true;
    if (one.words.size() >= 2 && plans::mentions_folded(full, one.full)) return true;
    const auto in_common = static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](std::string_view w) {
      return std::find(one.words.begin(), one.words.end(), w) != one.words.end();
    }));
    if (words.size() >= 2 && in_common * 4 >= words.size() * 3) return true;
  }
  return false;
}

bool BodyNames::holds(std::string_view folded) {
  const std::string full = without_abbreviations(folded);
  const std::vector<std::string_view> words = words_of(full);
  if (words.size() > kMaxWords || holds_quickly(full, words)) return true;
  compared_ += bytes_;
  return compared_ > kMaxCompared || holds_slowly(full, words);
}

bool is_issuer(std::string_view full, std::string_view issuer) {
  for (const std::string_view organ : kWithinIssuer) {
    if (full.starts_with(organ)) return true;
  }
  return !issuer.empty() && (issuer == full || plans::mentions_folded(issuer, full) || full.starts_with(issuer));
}

}  // namespace rasoat::rules
