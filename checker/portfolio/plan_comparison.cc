#include "checker/portfolio/plan_comparison.h"

#include <algorithm>
#include <string>
#include <utility>

#include "checker/portfolio/hash_buckets.h"

namespace rasoat::checker {

namespace {

constexpr std::size_t kSeedWords = 4;        // in a row, to begin a passage
constexpr std::size_t kResumeWords = 3;      // in a row, to go on after a change
constexpr std::size_t kMostChanged = 4;      // words in a row, in either plan
constexpr std::size_t kLeastPassage = 8;     // words
constexpr std::size_t kMostPlacesTried = 8;  // of one seed
constexpr std::size_t kTextWords = 6;        // own ones, for a text to be told
constexpr std::size_t kTouchedPercent = 35;
constexpr std::size_t kMostShown = 240;  // bytes

using Words = std::span<const OwnWord>;

// Own words: those that are in no known run or stretch.
std::vector<bool> own_of(Words words, const KnownWording& known) {
  std::vector<bool> own(words.size(), true);
  const auto leave_out = [&](std::size_t first, std::size_t count, std::size_t& left_out) {
    for (std::size_t i = std::max(first, left_out); i < first + count; ++i) own[i] = false;
    left_out = first + count;
  };
  std::size_t of_runs = 0;  // the word after the last one left out
  std::size_t of_stretches = 0;
  each_run_and_stretch(
      words,
      [&](std::size_t first, std::uint32_t run) {
        if (known.has(run)) leave_out(first, kRunWords, of_runs);
      },
      [&](std::size_t first, std::uint32_t stretch) {
        if (known.has_stretch(stretch)) leave_out(first, kStretchWords, of_stretches);
      });
  return own;
}

// A few words in a row, with which a passage may begin.
struct Seed {
  std::uint32_t hash = 0, first = 0;
};

HashBuckets<Seed> seeds_of(Words words) {
  std::vector<Seed> seeds;
  seeds.reserve(words.size());
  for (std::size_t first = 0; first + kSeedWords <= words.size(); ++first) {
    if (words[first].text == words[first + kSeedWords - 1].text)
      seeds.push_back({hash_of_run(words.subspan(first).first<kSeedWords>()), static_cast<std::uint32_t>(first)});
  }
  return {std::move(seeds), [](const Seed& seed) { return seed.hash; }};
}

// A row of words in both plans, followed from its first pair of words.
class Row {
 public:
  Row(Words a, Words b, std::uint32_t first_a, std::uint32_t first_b)
      : a_(a), b_(b), text_a_(a[first_a].text), text_b_(b[first_b].text), x_(first_a), y_(first_b) {
    do take_equal();
    while (resume());
  }

  [[nodiscard]] const std::vector<std::uint32_t>& same() const { return same_; }  // words of a
  [[nodiscard]] std::uint32_t last_b() const { return last_b_; }
  [[nodiscard]] bool holds_stretch() const { return unbroken_ >= kStretchWords; }

 private:
  [[nodiscard]] bool equal(std::size_t x, std::size_t y) const {
    return x < a_.size() && y < b_.size() && a_[x].text == text_a_ && b_[y].text == text_b_ && a_[x].hash == b_[y].hash;
  }
  void take_equal() {
    const std::size_t before = same_.size();
    for (; equal(x_, y_); ++x_, ++y_) {
      same_.push_back(static_cast<std::uint32_t>(x_));
      last_b_ = static_cast<std::uint32_t>(y_);
    }
    unbroken_ = std::max(unbroken_, same_.size() - before);
  }
  // Past the smallest change.
  bool resume() {
    for (std::size_t changed = 1; changed <= 2 * kMostChanged; ++changed) {
      for (std::size_t in_a = changed > kMostChanged ? changed - kMostChanged : 0;
           in_a <= std::min(changed, kMostChanged); ++in_a) {
        std::size_t words = 0;
        while (words < kResumeWords && equal(x_ + in_a + words, y_ + changed - in_a + words)) ++words;
        if (words < kResumeWords) continue;
        x_ += in_a;
        y_ += changed - in_a;
        return true;
      }
    }
    return false;
  }

  Words a_, b_;
  std::uint32_t text_a_, text_b_;
  std::size_t x_, y_;
  std::uint32_t last_b_ = 0;
  std::size_t unbroken_ = 0;  // words in a row, at most
  std::vector<std::uint32_t> same_;
};

class Comparer {
 public:
  Comparer(Words shorter, Words longer, std::vector<bool> own)
      : a_(shorter), b_(longer), own_(std::move(own)), copied_(shorter.size()), seeds_(seeds_of(longer)) {}

  void run(Comparison& result) {
    for (std::uint32_t at = 0; at + kSeedWords <= a_.size();) at = passage_at(at, result);
    count(result);
  }

 private:
  // The longest passage that begins at a word, and the word after it.
  std::uint32_t passage_at(std::uint32_t at, Comparison& result) {
    if (a_[at].text != a_[at + kSeedWords - 1].text) return at + 1;
    const std::uint32_t hash = hash_of_run(a_.subspan(at).first<kSeedWords>());
    Passage longest;
    std::vector<std::uint32_t> same;
    bool stretch = false;
    std::size_t tried = 0;
    for (const Seed& seed : seeds_.near(hash)) {
      if (seed.hash != hash) continue;
      if (tried++ == kMostPlacesTried) break;
      const Row row(a_, b_, at, seed.first);
      if (row.same().size() <= same.size()) continue;
      same = row.same();
      longest = {at, same.back(), seed.first, row.last_b(), 0};
      stretch = row.holds_stretch();
    }
    if (same.size() < kLeastPassage) return at + 1;
    for (const std::uint32_t word : same) {
      copied_[word] = true;
      longest.copied += own_[word] ? 1 : 0;
    }
    if (longest.copied > 0) result.passages.push_back(longest);
    if (stretch) result.in_stretches += longest.copied;
    return longest.last_a + 1;
  }

  void count(Comparison& result) const {
    for (std::size_t first = 0; first < a_.size();) {
      std::size_t own = 0;
      std::size_t copied = 0;
      std::size_t at = first;
      for (; at < a_.size() && a_[at].text == a_[first].text; ++at) {
        if (!own_[at]) continue;
        ++own;
        copied += copied_[at] ? 1 : 0;
      }
      const bool tells = at - first >= kLeastPassage;  // else no passage fits into it
      first = at;
      if (!tells) continue;
      result.own += static_cast<std::uint32_t>(own);
      result.copied += static_cast<std::uint32_t>(copied);
      if (own >= kTextWords) {
        ++result.texts;
        result.touched += copied * 100 >= own * kTouchedPercent ? 1 : 0;
      }
    }
  }

  Words a_, b_;
  std::vector<bool> own_, copied_;
  HashBuckets<Seed> seeds_;
};

// `own`: of the words of `shorter`.
Comparison compared(const PlanText& shorter, const PlanText& longer, std::vector<bool> own) {
  Comparison result;
  Comparer(shorter.own().words, longer.own().words, std::move(own)).run(result);
  return result;
}

bool begins_sentence(std::string_view text, std::size_t at) {
  constexpr std::string_view kEnds = ".;:!?\n";
  const std::size_t last = text.substr(0, at).find_last_not_of(' ');
  return last == std::string_view::npos || kEnds.find(text[last]) != std::string_view::npos;
}

// With the first word of a sentence, which is a capital one and so taken for a name.
std::size_t begin_of_passage(std::string_view text, std::size_t at) {
  const std::size_t last = text.substr(0, at).find_last_not_of(' ');
  if (last == std::string_view::npos || begins_sentence(text, at)) return at;
  const std::size_t word = text.find_last_of(" \n", last) + 1;
  return begins_sentence(text, word) ? word : at;
}

std::string cut(std::string_view text) {
  const bool whole = text.size() <= kMostShown;
  std::size_t end = whole ? text.size() : kMostShown;
  while (!whole && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  std::string shown(text.substr(0, end));
  std::replace(shown.begin(), shown.end(), '\n', ' ');
  if (whole) return shown;
  if (const std::size_t blank = shown.rfind(' '); blank != std::string::npos) shown.resize(blank);
  return shown + "…";
}

}  // namespace

PlanText::PlanText(std::shared_ptr<const plans::SourceFile> source)
    : source_(std::move(source)),
      read_(plans::read_yaml(source_->bytes())),
      bound_(plans::bind_plan(read_.document)),
      own_(own_words_of(bound_.plan)),
      lines_(source_->bytes()) {}

std::uint32_t PlanText::line_of(const OwnWord& word) const {
  return lines_.line_of(bound_.plan[own_.texts[word.text]].value.begin);
}

std::string PlanText::passage(const OwnWord& first, const OwnWord& last) const {
  const std::string_view text = bound_.plan[own_.texts[first.text]].text;
  const std::size_t begin = begin_of_passage(text, first.where.begin);
  return (begins_sentence(text, begin) ? "" : "…") + cut(text.substr(begin, last.where.end - begin));
}

Comparison compare_first(const PlanText& a, const PlanText& b, const KnownWording& known) {
  return compared(a, b, own_of(a.own().words, known));
}

Comparison compare(const PlanText& a, const PlanText& b, const KnownWording& known) {
  std::vector<bool> own_a = own_of(a.own().words, known);
  std::vector<bool> own_b = own_of(b.own().words, known);
  const bool a_is_shorter =
      std::count(own_a.begin(), own_a.end(), true) <= std::count(own_b.begin(), own_b.end(), true);
  Comparison result = a_is_shorter ? compared(a, b, std::move(own_a)) : compared(b, a, std::move(own_b));
  result.a_is_shorter = a_is_shorter;
  return result;
}

std::vector<CopiedPassage> longest_passages(const PlanText& a, const PlanText& b, const Comparison& comparison,
                                            std::size_t most) {
  std::vector<Passage> passages = comparison.passages;
  std::stable_sort(passages.begin(), passages.end(),
                   [](const Passage& one, const Passage& other) { return one.copied > other.copied; });
  if (passages.size() > most) passages.resize(most);
  std::vector<CopiedPassage> shown;
  for (Passage passage : passages) {
    if (!comparison.a_is_shorter) {
      std::swap(passage.first_a, passage.first_b);
      std::swap(passage.last_a, passage.last_b);
    }
    const OwnWord& first_a = a.own().words[passage.first_a];
    const OwnWord& first_b = b.own().words[passage.first_b];
    shown.push_back({a.path_of(first_a), b.path_of(first_b), a.line_of(first_a), b.line_of(first_b),
                     a.passage(first_a, a.own().words[passage.last_a]),
                     b.passage(first_b, b.own().words[passage.last_b])});
  }
  return shown;
}

}  // namespace rasoat::checker
