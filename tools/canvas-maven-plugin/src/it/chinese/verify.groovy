String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] bad.canvas.json:4:47: ')
assert log.contains('修正：')
assert log.contains('检查结果使构建失败。')
