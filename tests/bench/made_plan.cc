#include "tests/bench/made_plan.h"

#include <algorithm>

#include "tests/bench/plans_generator.h"
#include "tests/bench/random.h"

namespace rasoat::bench {
namespace {

constexpr std::string_view kDeadlines[] = {
    "quý III/2024", "trước ngày 15/12/2024", "tháng 3/2025", "quý II/2025", "tháng 10/2025",
    "quý I/2026",   "trước ngày 30/6/2026",  "năm 2027",     "quý IV/2025"};
constexpr std::size_t kBytesOfFrame = 9'000;
constexpr std::size_t kBytesOfWork = 560;

MadeWork work_of(std::string_view pattern, Random& random) {
  return {fill(pattern, random), fill(random.of(product_patterns()), random), std::string(random.of(kDeadlines))};
}

std::vector<MadeWork> group_of(std::size_t group, std::size_t own, Random& random) {
  std::vector<MadeWork> works;
  for (const std::string_view pattern : template_works(group)) {
    if (random.chance(0.85)) works.push_back(work_of(pattern, random));
  }
  for (std::size_t i = 0; i < own; ++i) works.push_back(work_of(random.of(work_patterns(group)), random));
  for (std::size_t i = works.size(); i > 1; --i) std::swap(works[i - 1], works[random.below(i)]);
  return works;
}

std::vector<std::string> sentences(std::span<const std::string_view> patterns, std::size_t count, Random& random) {
  std::vector<std::string> made;
  for (std::size_t i = 0; i < count; ++i) made.push_back(fill(random.of(patterns), random));
  return made;
}

}  // namespace

PlanContent made_content(std::uint64_t seed, const Obligatory& obligatory) {
  Random random = random_for(seed ^ 0x5EED);
  const std::size_t bytes = plan_bytes(seed);
  const std::size_t works = bytes < kBytesOfFrame ? 0 : (bytes - kBytesOfFrame) / kBytesOfWork;
  const std::size_t own = std::max<std::size_t>(2, (works > 11 ? works - 11 : 0) / kTaskGroups);
  PlanContent content;
  content.situation = sentences(situation_patterns(), random.between(2, 4), random);
  content.aim =
      fill("Đến năm {Y}, {unit} làm chủ việc {topic} và {topic}, ít nhất {P} {people} dùng được {means}", random);
  content.indicators = sentences(indicator_patterns(), random.between(2, 4), random);
  for (std::size_t i = 0; i < 5; ++i)
    content.remedies.push_back(
        {fill(random.of(shortcoming_patterns()), random), fill(random.of(remedy_patterns()), random)});
  for (std::size_t group = 0; group < kTaskGroups; ++group) {
    content.works[group] = group_of(group, own + random.below(2), random);
    if (group < obligatory.size())
      content.works[group].insert(content.works[group].begin(), obligatory[group].begin(), obligatory[group].end());
  }
  if (random.chance(0.5)) content.works[0].push_back(work_of(random.of(guidance_passages()), random));
  content.publicity = sentences(remedy_patterns(), 1, random);
  content.training = sentences(indicator_patterns(), 1, random);
  return content;
}

PlanContent made_content(std::uint64_t seed, const Obligatory& obligatory, std::uint64_t district) {
  PlanContent content = made_content(seed, obligatory);
  Random of_district = random_for(district ^ 0xD157);
  Random random = random_for(seed ^ 0x0DD);
  for (std::size_t group = 0; group < kTaskGroups; ++group) {
    const MadeWork work = work_of(of_district.of(work_patterns(group)), of_district);
    if (random.chance(0.8)) content.works[group].push_back(work);
  }
  return content;
}

Obligatory obligatory_of(const PlanContent& superior) {
  Obligatory obligatory;
  for (std::size_t group = 0; group < 3; ++group) obligatory.push_back({superior.works[group].back()});
  return obligatory;
}

std::string_view defect_rule(Defect defect) {
  constexpr std::string_view kRules[kDefects] = {"",
                                                 "work-without-lead",
                                                 "purpose-missing",
                                                 "report-schedule-missing",
                                                 "task-group-missing",
                                                 "placeholder-left",
                                                 "date-impossible"};
  return kRules[static_cast<std::size_t>(defect)];
}

std::string day_text(std::size_t day) {
  constexpr std::size_t kDays[] = {31, 30, 31, 31, 30, 31, 30, 31};
  std::size_t month = 0;
  while (day > kDays[month]) day -= kDays[month++];
  return std::to_string(day) + "/" + std::to_string(5 + month) + "/2024";
}

}  // namespace rasoat::bench
