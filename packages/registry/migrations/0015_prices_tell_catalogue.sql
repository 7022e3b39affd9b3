-- A price decides who may download: what is kept of the plugin goes when it changes.
CREATE TRIGGER plugin_prices_tell_catalogue AFTER INSERT OR UPDATE OR DELETE ON plugin_prices
  FOR EACH ROW EXECUTE FUNCTION ops_center_tell_catalogue('part');
