String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Pedal & Go')
assert new File(basedir, 'target/image/bin/poster').canExecute()
