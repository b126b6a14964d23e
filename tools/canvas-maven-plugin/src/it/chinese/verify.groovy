String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] bad.canvas.json:4:46: ')
assert log.contains('修正：')
assert log.contains('检查不通过，构建失败。')
assert log.contains('用这个标识。修正：请改成已有的条目')
