#include "checker/portfolio/copy_clusters.h"

#include <map>
#include <tuple>
#include <utility>

namespace rasoat::checker {

namespace {

CopyCluster cluster_of(const std::vector<Copy>& copies, const std::vector<PlanTraits>& traits,
                       std::uint32_t superior_plan) {
  CopyCluster cluster;
  for (const Copy& copy : copies) {
    cluster.from_superior = cluster.from_superior || copy.a == superior_plan;
    for (const std::uint32_t plan : {copy.a, copy.b}) {
      if (plan != kNone) cluster.plans.push_back(plan);
    }
  }
  std::sort(cluster.plans.begin(), cluster.plans.end(), [&](std::uint32_t a, std::uint32_t b) {
    if ((a == superior_plan) != (b == superior_plan)) return a == superior_plan;
    return is_earlier(traits, a, b);
  });
  cluster.plans.erase(std::unique(cluster.plans.begin(), cluster.plans.end()), cluster.plans.end());
  return cluster;
}

}  // namespace

bool is_earlier(const std::vector<PlanTraits>& traits, std::uint32_t a, std::uint32_t b) {
  const auto rank = [&](std::uint32_t plan) {
    const std::optional<rules::Date>& date = traits[plan].unit.date;
    return std::tuple(!date.has_value(), date.value_or(rules::Date{}), plan);
  };
  return rank(a) < rank(b);
}

bool is_order_known(const std::vector<PlanTraits>& traits, std::uint32_t a, std::uint32_t b) {
  const std::optional<rules::Date>& one = traits[a].unit.date;
  const std::optional<rules::Date>& other = traits[b].unit.date;
  return one && other && *one != *other;
}

void put_in_clusters(std::vector<Copy> copies, const std::vector<PlanTraits>& traits, std::uint32_t superior_plan,
                     Portfolio& portfolio) {
  PlanSets links(traits.size() + 1);
  const auto node = [&](std::uint32_t plan) {
    return plan == kNone ? static_cast<std::uint32_t>(traits.size()) : plan;
  };
  for (const Copy& copy : copies) links.join(node(copy.a), node(copy.b));
  std::map<std::uint32_t, std::vector<Copy>> clusters;
  for (Copy& copy : copies) clusters[links.first_of(copy.b)].push_back(std::move(copy));
  for (auto& [first, members] : clusters) {
    std::sort(members.begin(), members.end(),
              [](const Copy& one, const Copy& other) { return std::pair(one.a, one.b) < std::pair(other.a, other.b); });
    CopyCluster cluster = cluster_of(members, traits, superior_plan);
    for (Copy& copy : members) {
      cluster.copies.push_back(static_cast<std::uint32_t>(portfolio.copies.size()));
      portfolio.copies.push_back(std::move(copy));
    }
    portfolio.clusters.push_back(std::move(cluster));
  }
}

}  // namespace rasoat::checker
