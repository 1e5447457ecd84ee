// The good sample plans, harmed in every small way: what is found each time is held against a table that people have
// read (sample_mutations.table), and every rule that can fail a plan is seen to do so.
//
// RASOAT_BLESS=1 (the build target `bless`) writes the table anew; the diff is the review. RASOAT_MUTATION_TABLE=1
// prints how many mutations of each kind every rule caught.

#include "tests/golden/sample_mutations.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <future>
#include <map>
#include <set>

#include "checker/checker.h"
#include "tests/golden/mutation_table.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

namespace fs = std::filesystem;
using checker::Answer;
using checker::Audit;
using checker::Severity;

const fs::path kTable = fs::path(RASOAT_SOURCE_DIR) / "tests" / "golden" / "sample_mutations.table";

std::shared_ptr<const rules::RuleSet> embedded() {
  static const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules != nullptr);
  return loaded.rules;
}

Audit check(const checker::Checker& checker, std::string text) {
  return checker.check(
      std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", std::move(text))), {});
}

std::vector<fs::path> good_samples() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(RASOAT_SOURCE_DIR "/plans/samples")) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".yaml") && !name.ends_with(".loi.yaml")) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// How often each rule was broken by each harm, over all samples.
using Catches = std::map<std::string, std::array<std::uint32_t, std::size(kHarmNames)>>;

void note_catches(const Audit& good, const Audit& harmed, Harm harm, Catches& catches) {
  for (std::size_t rule = 0; rule < good.rulings.size(); ++rule) {
    if (harmed.rulings[rule].broken <= good.rulings[rule].broken) continue;
    ++catches[(*good.cards)[rule].id][static_cast<std::size_t>(harm)];
  }
}

// Ids of findings that say that something is wrong with the YAML.
const std::set<std::string_view>& reading_faults() {
  static const std::set<std::string_view> faults = [] {
    std::set<std::string_view> all;
    for (std::size_t code = 0; code < static_cast<std::size_t>(plans::FaultCode::kMisspeltKey); ++code) {
      all.insert(plans::fault_id(static_cast<plans::FaultCode>(code)));
    }
    return all;
  }();
  return faults;
}

bool has_finding(const Audit& audit, std::string_view id) {
  return std::any_of(audit.findings.begin(), audit.findings.end(),
                     [&](const checker::Finding& finding) { return (*audit.cards)[finding.rule].id == id; });
}

// The harm is done to the plan, not to the YAML.
std::string broken_yaml(const Audit& harmed) {
  for (const checker::Finding& finding : harmed.findings) {
    const std::string& id = (*harmed.cards)[finding.rule].id;
    if (reading_faults().contains(id)) return id;
  }
  return harmed.read_completely ? "" : "not read to its end";
}

// A renamed key is told as such, once; what else is told is what its absence gives.
bool take_unknown_key(Outcome& outcome) {
  const auto is_unknown = [](const std::string& finding) { return finding.starts_with("unknown-key "); };
  return std::erase_if(outcome.findings, is_unknown) == 1;
}

// Rules that an error or a warning may come from, and that no harm to a sample breaks. With the reason for each.
// One harm at a time: a duty that a sample answers in several places is still answered, and nothing is ever added. The
// twins of the samples and the examples of the rules break these.
constexpr std::string_view kInSeveralPlaces = "the samples answer the duty in several places";
constexpr std::string_view kNeedsMore = "something would have to be written beside what is there";
constexpr std::string_view kOtherSymbol = "the symbol would have to be written with other letters or digits";
constexpr std::string_view kSpoilsNoLetter = "the harms take away and leave blank, they spoil no letter";
constexpr std::string_view kOtherAudience = "whom an entry is for would have to be written otherwise";
constexpr std::string_view kTwoAtOnce = "the lead and the deadline would have to go at once";
constexpr std::string_view kYearWithin = "a year within a text would have to change";
constexpr std::string_view kOtherName = "another name or post would have to be written";
const std::map<std::string_view, std::string_view> kNotBrokenByHarm = {
    {"advisory-body-signs-on-behalf", kNeedsMore},
    {"appendix-number-repeated", kNeedsMore},
    {"appendix-of-other-date", kNeedsMore},
    {"appendix-of-other-plan", kNeedsMore},
    {"basis-decision-709-missing", "the samples name it as their superior’s plan, for which there is a rule"},
    {"basis-is-plan-itself", "symbol and date would have to be the plan’s own"},
    {"basis-resolution-20-of-other-field", "the date would have to be that of another resolution of this number"},
    {"basis-resolution-29-of-education", "the date would have to be that of the other resolution of this number"},
    {"blank-left-in-text", "the harm leaves whole entries blank, not a place within a text"},
    {"body-named-by-time-or-product", "a time or a product would have to be written"},
    {"central-inspection-missing", kInSeveralPlaces},
    {"citation-misnumbered", "a digit or a letter of a symbol would have to be another"},
    {"citation-not-in-force", "the plan’s date would have to fall between a law’s issue and the day it takes effect"},
    {"citation-replaced", "no sample rests on a document that has been replaced"},
    {"citation-wrong-issuer", "the name of another body would have to be written"},
    {"citation-wrong-term", "another term would have to be written"},
    {"citation-wrong-title", "the title of another document would have to be written"},
    {"citation-year-unlike-symbol", "the date would have to take another year"},
    {"cited-symbol-glued", kOtherSymbol},
    {"cited-symbol-of-other-form", kOtherSymbol},
    {"city-called-province", kOtherName},
    {"communication-entry-incomplete", kTwoAtOnce},
    {"deadlines-mostly-open", "many deadlines would have to change at once"},
    {"deputy-of-other-head", kNeedsMore},
    {"deputy-signs-for-secretary", kNeedsMore},
    {"dissemination-excepts-members", kNeedsMore},
    {"dissemination-out-of-order", "a month would have to change for another one after the plan’s date"},
    {"dissemination-share-above-whole", "a greater figure would have to be written"},
    {"dissemination-skips-cells", "in the samples the cells organise what is for the members, too"},
    {"dissemination-to-some-cells", kOtherAudience},
    {"dissemination-to-some-members", kOtherAudience},
    {"dissemination-undated", "a deadline would have to be worded without a date"},
    {"district-level-in-head", "the samples of districts are older than the end of the level"},
    {"draft-mark-left", kNeedsMore},
    {"ended-province-as-doer", kNeedsMore},
    {"ended-province-as-recipient", kNeedsMore},
    {"ended-province-in-head", kNeedsMore},
    {"drafting-residue-left", kSpoilsNoLetter},
    {"group-excluded-with-work", kNeedsMore},
    {"group-id-repeated", kNeedsMore},
    {"group-named-as-other-task", "the samples name the tasks in words of their own"},
    {"guidance-mistyped", "a digit or a letter of a symbol would have to be another"},
    {"indicator-comparator-twice", kNeedsMore},
    {"indicator-range-reversed", "the two numbers of a range would have to be changed over"},
    {"indicator-share-above-whole", "a greater figure would have to be written"},
    {"indicator-stage-repeated", "a stage would have to take the year of another"},
    {"indicator-unit-twice", kNeedsMore},
    {"indicator-without-year", "the samples have a period, whose end holds for every indicator"},
    {"inspection-missing", kInSeveralPlaces},
    {"intellectuals-scheme-missing", kInSeveralPlaces},
    {"issuer-names-no-body", kOtherName},
    {"joint-inspection-missing", kInSeveralPlaces},
    {"label-repeated", kNeedsMore},
    {"lead-names-no-body", "a lead would have to become “theo phân công”"},
    {"legacy-encoding", kSpoilsNoLetter},
    {"marks-missing", kSpoilsNoLetter},
    {"member-mobilisation-missing", kInSeveralPlaces},
    {"name-of-other-province", kNeedsMore},
    {"national-title-as-superior", kOtherName},
    {"objective-before-issue", kYearWithin},
    {"odd-character-in-symbol", kSpoilsNoLetter},
    {"organ-code-misspelt", kOtherSymbol},
    {"organ-code-of-other-system", kOtherSymbol},
    {"organ-code-unlike-issuer", kOtherSymbol},
    {"period-ends-early", "the period would have to end some years too early, not before it begins"},
    {"place-of-other-province", kOtherName},
    {"press-orientation-missing", kInSeveralPlaces},
    {"province-misspelt", kSpoilsNoLetter},
    {"publicity-missing", kInSeveralPlaces},
    {"purpose-missing", "purposes, requirements and objectives would have to go at once"},
    {"report-between-one-body", "one body would have to be written for the other"},
    {"report-not-to-superior", kOtherName},
    {"report-to-itself", kOtherName},
    {"report-to-other-province", kOtherName},
    {"reporter-training-missing", kInSeveralPlaces},
    {"resources-missing", kInSeveralPlaces},
    {"responsible-name-differs", kSpoilsNoLetter},
    {"science-ministry-not-involved", kInSeveralPlaces},
    {"signature-of-other-system", kNeedsMore},
    {"signed-for-other-body", kOtherName},
    {"signer-name-is-post", kOtherName},
    {"signer-post-of-other-body", kOtherName},
    {"strategy-acceleration-missing", "no sample is of the body that it asks"},
    {"strategy-coordination-missing", kInSeveralPlaces},
    {"strategy-unlinked", kInSeveralPlaces},
    {"superior-of-other-province", kOtherName},
    {"superior-of-other-system", kOtherName},
    {"superior-plan-of-other-place", kOtherName},
    {"symbol-not-understood", kOtherSymbol},
    {"symbol-number-unpadded", kOtherSymbol},
    {"title-of-other-commune", kOtherName},
    {"title-period-differs", kYearWithin},
    {"training-entry-incomplete", kTwoAtOnce},
    {"wide-publicity-missing", kInSeveralPlaces},
    {"words-of-national-level", kNeedsMore},
    {"words-of-provincial-level", kNeedsMore},
    {"work-copies-task-name", "the name of a task would have to be written"},
    {"work-never-checked", "the samples have reports and reviews by which work is checked"},
    {"work-of-others", "the id of another piece of work would have to be written"},
    {"work-text-repeated", kNeedsMore},
    {"work-with-several-leads", "a second lead would have to be written beside the first"},
    {"years-reversed", "two years within a sentence would have to change places"},
};

// Rules that may cease to apply, and the plan pass, when something is taken away.
const std::map<std::string_view, std::string_view> kMayFallSilent = {
    {"dissemination-target-below-all-members", "where no share is promised there is none to compare"},
    {"period-reversed", "no rule asks for a period; where there is none, none can be in the wrong order"},
};

// A rule that fails plans, that held and that is not asked any more, though nothing tells the reader that the plan is
// the worse for it. "" when there is none.
std::string fallen_silent(const Audit& good, const Audit& harmed) {
  if (harmed.verdict() != checker::Verdict::kAccepted || harmed.count(Severity::kWarning) > 0) return "";
  for (std::size_t rule = 0; rule < good.rulings.size(); ++rule) {
    const checker::RuleCard& card = (*good.cards)[rule];
    const bool silent =
        good.rulings[rule].answer == Answer::kHolds && harmed.rulings[rule].answer == Answer::kNotApplicable;
    if (silent && card.severity == Severity::kError && !kMayFallSilent.contains(card.id)) return card.id;
  }
  return "";
}

std::string catch_table(const checker::Checker& checker, const Catches& catches) {
  std::string text = "rule";
  for (const std::string_view harm : kHarmNames) text += " · " + std::string(harm);
  text += "\n";
  for (const checker::RuleCard& card : *checker.cards()) {
    const auto found = catches.find(card.id);
    if (found == catches.end()) continue;
    text += card.id;
    for (const std::uint32_t number : found->second) text += " · " + std::to_string(number);
    text += "\n";
  }
  return text;
}

// One good sample, every harm.
struct Harmed {
  std::string table;
  Catches catches;
  std::vector<std::string> problems;
};

std::string problem_of(const Audit& good, const Audit& harmed, Harm harm, Outcome& outcome) {
  if (const std::string broken = broken_yaml(harmed); !broken.empty()) return "the YAML broke: " + broken;
  if (harm == Harm::kRename && !take_unknown_key(outcome)) return "the unknown key is not told";
  // What points elsewhere may well be judged by other rules; what is taken away must not make a plan pass.
  const std::string silent = harm >= Harm::kRetarget ? "" : fallen_silent(good, harmed);
  return silent.empty() ? "" : "the plan passes, and this rule is not asked any more: " + silent;
}

Harmed harm_sample(const checker::Checker& checker, const fs::path& path) {
  const std::string name = path.stem().string();
  const std::string text = read_file(path);
  const Audit good = check(checker, text);
  Harmed result;
  if (good.verdict() != checker::Verdict::kAccepted) result.problems.push_back(name + " is no good sample");
  MutationTable lines;
  for (Mutation& mutation : mutations_of(text)) {
    const Audit harmed = check(checker, std::move(mutation.text));
    // The anchor of an alias went too: more than one thing is wrong.
    if (has_finding(harmed, plans::fault_id(plans::FaultCode::kUnknownAlias))) continue;
    Outcome outcome = outcome_of(good, harmed);
    const std::string problem = problem_of(good, harmed, mutation.harm, outcome);
    if (!problem.empty()) {
      const std::string_view harm = kHarmNames[static_cast<std::size_t>(mutation.harm)];
      result.problems.push_back(name + ": " + mutation.path + ": " + std::string(harm) + ": " + problem);
    }
    lines.add(mutation, outcome);
    note_catches(good, harmed, mutation.harm, result.catches);
  }
  result.table = "## " + name + "\n" + lines.lines() + "\n";
  return result;
}

// The samples side by side, put together in their order.
Harmed harm_all(const checker::Checker& checker) {
  std::vector<std::future<Harmed>> parts;
  for (const fs::path& path : good_samples()) {
    parts.push_back(std::async(std::launch::async, [&checker, path] { return harm_sample(checker, path); }));
  }
  Harmed all;
  for (std::future<Harmed>& part : parts) {
    const Harmed one = part.get();
    all.table += one.table;
    all.problems.insert(all.problems.end(), one.problems.begin(), one.problems.end());
    for (const auto& [rule, numbers] : one.catches) {
      auto& sum = all.catches[rule];
      for (std::size_t harm = 0; harm < sum.size(); ++harm) sum[harm] += numbers[harm];
    }
  }
  return all;
}

void compare_table(const std::string& actual) {
  if (std::getenv("RASOAT_BLESS") != nullptr) std::ofstream(kTable, std::ios::binary) << actual;
  const std::string expected = read_file(kTable);
  const auto [at, other] = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
  const auto line = std::find(std::make_reverse_iterator(at), actual.rend(), '\n').base();
  INFO("after reading the difference: RASOAT_BLESS=1; the first: " << std::string(line,
                                                                                  std::find(at, actual.end(), '\n')));
  CHECK(actual == expected);
}

void compare_rules(const checker::Checker& checker, const Catches& catches) {
  for (const checker::RuleCard& card : *checker.cards()) {
    const bool asked = card.pack == "149-hd-btgtw" || card.pack == "ke-hoach-tot" || card.pack == "the-thuc";
    if (!asked || card.severity == Severity::kInfo) continue;
    INFO(card.id << (catches.contains(card.id) ? " is broken by a harm after all" : " is broken by no harm"));
    CHECK(catches.contains(card.id) != kNotBrokenByHarm.contains(card.id));
  }
  for (const auto& [id, reason] : kNotBrokenByHarm) {
    INFO(id);
    CHECK(embedded()->find(id) != nullptr);
  }
}

}  // namespace

TEST_CASE("a good plan with one thing wrong gives the findings expected, where they are expected, from every rule",
          "[golden][mutations]") {
  const checker::Checker checker(embedded());
  const Harmed all = harm_all(checker);
  for (const std::string& problem : all.problems) FAIL_CHECK(problem);
  compare_table(all.table);
  compare_rules(checker, all.catches);
  if (std::getenv("RASOAT_MUTATION_TABLE") != nullptr) std::fputs(catch_table(checker, all.catches).c_str(), stdout);
}

}  // namespace rasoat::tests
