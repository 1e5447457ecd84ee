// Which keys the open mappings have so far: finds the first of two equal keys, in time that does not grow with their
// number.
//
// Mappings nest, so their keys lie on one stack: a mapping's are the ones above its mark, and closing it drops them.
// Few keys are compared one after another, by their prints first; a mapping with many gets a hash table, seeded so that
// nobody can fill one bucket.
//
//   KeyRegister::Mapping mapping = keys.open();
//   const NodeId first = keys.add(mapping, text, id);   // kNoNode when the key is new
//   keys.close(mapping);
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "plans/document.h"
#include "plans/key_print.h"

namespace rasoat::plans {

class KeyRegister {
 public:
  // Gives the bytes of an earlier key again, to tell equal keys from equal hashes.
  using TextOf = std::string_view (*)(const void* context, NodeId id);

  // A mapping that is open: where its keys begin, and a bit for each of them, which two keys may share. A key whose bit
  // is not there is new; that is most of them.
  struct Mapping {
    std::uint32_t mark = 0;
    std::uint64_t bits = 0;
  };

  KeyRegister(TextOf text_of, const void* context);

  [[nodiscard]] Mapping open() const { return {used_, 0}; }
  // The earlier key of the mapping with this text, or kNoNode; then `id` is registered.
  [[gnu::always_inline]] NodeId add(Mapping& mapping, std::string_view text, NodeId id) {
    const std::uint64_t print = key_print(text);
    const std::uint64_t bit = std::uint64_t{1} << ((print * 0x9E3779B97F4A7C15u) >> (64 - 6));
    const bool may_be_there = (mapping.bits & bit) != 0;
    mapping.bits |= bit;
    if (may_be_there || used_ - mapping.mark >= kFew || used_ == keys_.size())
      return search_and_add(mapping.mark, print, text, id);
    keys_[used_++] = {print, id};
    return kNoNode;
  }
  void close(const Mapping& mapping) {
    used_ = mapping.mark;
    while (!tables_.empty() && tables_.back().mark >= mapping.mark) tables_.pop_back();
  }

 private:
  static constexpr std::size_t kFew = 24;

  struct Key {
    std::uint64_t print = 0;
    NodeId id = kNoNode;
  };
  // Open addressing: a slot holds the position of a key in `keys_` plus one, 0 when it is free.
  struct Table {
    std::uint32_t mark;
    std::vector<std::uint32_t> slots;
  };

  NodeId search_and_add(std::uint32_t mark, std::uint64_t print, std::string_view text, NodeId id);
  void push(std::uint64_t print, NodeId id) {
    if (used_ == keys_.size()) keys_.resize(keys_.size() * 2);
    keys_[used_++] = {print, id};
  }
  NodeId add_to_many(std::uint32_t mark, std::uint64_t print, std::string_view text, NodeId id);
  [[nodiscard]] Table& table_at(std::uint32_t mark);
  void fill(Table& table) const;
  static void insert(Table& table, std::uint64_t hash, std::uint32_t position);

  TextOf text_of_;
  const void* context_;
  std::vector<Key> keys_;  // the first `used_` of them count
  std::uint32_t used_ = 0;
  std::vector<Table> tables_;  // by mark, innermost last
};

}  // namespace rasoat::plans
