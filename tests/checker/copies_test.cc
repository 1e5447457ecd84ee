#include "checker/portfolio/copies.h"

#include <filesystem>

#include "tests/bench/copy_score.h"
#include "tests/checker/found_copies.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace rasoat;
using checker::Portfolio;
using tests::found_copies;

namespace {

std::string written(const bench::PlanContent& content, std::size_t unit, std::size_t day = 40) {
  return bench::written(content, bench::made_unit(unit), {.symbol = "12-KH/ĐU", .day = day});
}

std::string honest(std::uint64_t seed) { return written(bench::made_content(seed, {}), seed % 1000 + 1); }

std::vector<std::string> honest_plans(std::size_t count, std::uint64_t first = 100) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < count; ++i) texts.push_back(honest(first + i));
  return texts;
}

bench::PlanContent shuffled(bench::PlanContent content, bench::Random& random) {
  for (auto& works : content.works) {
    for (std::size_t i = works.size(); i > 1; --i) std::swap(works[i - 1], works[random.below(i)]);
  }
  std::swap(content.works[0], content.works[4]);
  return content;
}

}  // namespace

TEST_CASE("every seeded copy of a portfolio is found, and no honest pair accused") {
  const bench::MadePortfolio made(300, 149);
  const bench::CopyScore score = bench::score_of(made, bench::judged_copies(made, tests::embedded_rules()));
  for (std::size_t kind = 1; kind < bench::kCopyKinds; ++kind) {
    INFO(bench::name_of(static_cast<bench::CopyKind>(kind)));
    CHECK(score.seeded[kind] > 0);
    CHECK(score.found[kind] == score.seeded[kind]);
  }
  CHECK(score.accused.empty());
}

TEST_CASE("a made-up portfolio is the same bytes each time") {
  const bench::MadePortfolio one(60, 7);
  const bench::MadePortfolio same(60, 7);
  CHECK(one.truth() == same.truth());
  CHECK(one.roster() == same.roster());
  CHECK(one.text(31) == same.text(31));
  CHECK(one.text(31) != bench::MadePortfolio(60, 8).text(31));
}

TEST_CASE("a crowd of copies of one plan is one cluster, not a template") {
  std::vector<std::string> texts = honest_plans(90);
  const bench::PlanContent model = bench::made_content(5, {});
  for (std::size_t i = 0; i < 60; ++i) texts.push_back(written(model, 2000 + i, 30 + i));
  const Portfolio found = found_copies(texts);
  REQUIRE(found.clusters.size() == 1);
  CHECK(found.clusters[0].plans.size() == 60);
  CHECK(found.clusters[0].copies.size() == 59);
  CHECK(found.clusters[0].plans.front() == 90);
  CHECK(found.copies[0].percent > 90);
}

TEST_CASE("a plan with shuffled works is found, two honest plans are not") {
  bench::Random random(3);
  for (std::uint64_t seed = 500; seed < 520; ++seed) {
    std::vector<std::string> texts = honest_plans(24, 1000 * seed);
    const bench::PlanContent content = bench::made_content(seed, {});
    texts.push_back(written(content, 3000, 30));
    CHECK(found_copies(texts).copies.empty());
    texts.push_back(written(shuffled(content, random), 3001, 50));
    const Portfolio found = found_copies(texts);
    REQUIRE(found.copies.size() == 1);
    CHECK(found.copies[0].a == 24);
    CHECK(found.copies[0].b == 25);
    CHECK(found.copies[0].percent > 90);
    REQUIRE(found.copies[0].passages.size() == 3);
    CHECK_FALSE(found.copies[0].passages[0].text_a.empty());
  }
}

TEST_CASE("the earlier plan comes first, by date and not by path") {
  std::vector<std::string> texts = honest_plans(10);
  const bench::PlanContent content = bench::made_content(5, {});
  texts.push_back(written(content, 3000, 60));
  texts.push_back(written(content, 3001, 35));
  const Portfolio found = found_copies(texts);
  REQUIRE(found.copies.size() == 1);
  CHECK(found.copies[0].a == 11);
  CHECK(found.copies[0].order_known);
  CHECK(found.clusters[0].plans == std::vector<std::uint32_t>{11, 10});
}

TEST_CASE("of two plans of one day nobody says which came first") {
  std::vector<std::string> texts = honest_plans(10);
  const bench::PlanContent content = bench::made_content(5, {});
  texts.push_back(written(content, 3000, 60));
  texts.push_back(written(content, 3001, 60));
  const Portfolio found = found_copies(texts);
  REQUIRE(found.copies.size() == 1);
  CHECK_FALSE(found.copies[0].order_known);
  CHECK(found.copies[0].speaks_of(10));
  CHECK(found.copies[0].speaks_of(11));
}

TEST_CASE("a plan that is the superior's text was copied from the superior; obligatory passages are not") {
  const bench::PlanContent above = bench::made_content(9, {});
  const std::string superior = written(above, 0, 5);
  std::vector<std::string> texts;
  for (std::uint64_t seed = 1; seed <= 12; ++seed)
    texts.push_back(written(bench::made_content(seed * 31, bench::obligatory_of(above)), 40 + seed));
  CHECK(found_copies(texts, {.superior = superior}).copies.empty());

  texts.push_back(written(above, 700, 50));
  texts.push_back(written(above, 701, 50));
  const Portfolio found = found_copies(texts, {.superior = superior});
  REQUIRE(found.clusters.size() == 1);
  CHECK(found.clusters[0].from_superior);
  CHECK(found.clusters[0].plans == std::vector<std::uint32_t>{12, 13});
  REQUIRE(found.copies.size() == 2);
  CHECK(found.copies[0].a == checker::kNone);
  CHECK(found.copies[0].b == 12);

  texts.push_back(superior);
  const Portfolio with_it = found_copies(texts, {.superior = superior});
  REQUIRE(with_it.clusters.size() == 1);
  CHECK(with_it.clusters[0].plans == std::vector<std::uint32_t>{14, 12, 13});
  CHECK(with_it.copies[0].a == 14);
}

TEST_CASE("another version of the superior's plan is its own, not a copy") {
  const std::string superior = written(bench::made_content(9, {}), 900, 20);
  std::vector<std::string> texts = honest_plans(12);
  texts.push_back(superior + "# bản sửa\n");
  CHECK(found_copies(texts, {.superior = superior}).copies.empty());
}

TEST_CASE("only the plan that counts for a unit is looked at") {
  std::vector<std::string> texts = honest_plans(10);
  texts.push_back(texts[0]);
  CHECK(found_copies(texts).copies.size() == 1);
  std::vector<bool> counts(11, true);
  counts[10] = false;
  CHECK(found_copies(texts, {.superior = "", .counts = counts}).copies.empty());
}

TEST_CASE("a plan that can no longer be opened is passed over") {
  std::vector<std::string> texts = honest_plans(10);
  texts.push_back(texts[0]);
  CHECK(found_copies(texts, {.superior = "", .counts = {}, .gone = {10}}).copies.empty());
}

TEST_CASE("what is found does not depend on the number of threads") {
  const bench::MadePortfolio made(120, 11);
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < made.plans().size(); ++i) texts.push_back(made.text(i));
  const auto told = [&](unsigned jobs) {
    std::string all;
    const Portfolio found =
        found_copies(texts, {.superior = made.superior_text(), .counts = {}, .gone = {3, 40}, .jobs = jobs});
    for (const checker::Copy& copy : found.copies) {
      all += std::to_string(copy.a) + " " + std::to_string(copy.b) + " " + std::to_string(copy.percent) + "\n";
      for (const checker::CopiedPassage& passage : copy.passages) all += passage.text_a + passage.text_b + "\n";
    }
    return all;
  };
  const std::string alone = told(1);
  CHECK(std::count(alone.begin(), alone.end(), '\n') > 10);
  for (const unsigned jobs : {2U, 5U}) CHECK(told(jobs) == alone);
}

TEST_CASE("few, empty and damaged plans accuse nobody") {
  CHECK(found_copies({}).copies.empty());
  CHECK(found_copies({"", "", "- a\n", "nhiem_vu: [\n", "nhiem_vu: [\n"}).copies.empty());
  CHECK(found_copies(honest_plans(2)).copies.empty());
  CHECK(found_copies(honest_plans(5)).copies.empty());
}

TEST_CASE("the plans for people are no copies of one another") {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::directory_iterator(RASOAT_SOURCE_DIR "/plans/samples")) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".yaml") && !name.ends_with(".loi.yaml")) texts.push_back(tests::read_file(entry.path()));
  }
  REQUIRE(texts.size() > 8);
  CHECK(found_copies(texts).copies.empty());
}
