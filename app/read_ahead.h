// Files of a long list fetched from the disk some ahead of the one that is loaded, so that it and the checks work at
// the same time. Where the files lie in memory already, which is told by nothing being read from the disk, it does
// nothing: to ask for each costs a check by few rules a fortieth.
//
// Changes no answer. Any thread may tell it.
//
//   ReadAhead ahead(files.size(), [&](std::size_t i) -> const std::string& { return files[i]; });
//   ahead.loading(i);
//   SourceFile::load(files[i])
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <string>

namespace rasoat::app {

class ReadAhead {
 public:
  using Name = std::function<const std::string&(std::size_t)>;
  ReadAhead(std::size_t count, Name name, long (*blocks_read)() = blocks_of_process);

  // The file of that number is loaded now.
  void loading(std::size_t file);

 private:
  // Read from the disk so far.
  [[nodiscard]] static long blocks_of_process();

  const std::size_t count_;
  const Name name_;
  long (*const blocks_read_)();
  std::atomic<long> blocks_;               // when it was looked last
  std::atomic<std::size_t> needed_up_to_;  // the disk was busy shortly before this file
};

}  // namespace rasoat::app
