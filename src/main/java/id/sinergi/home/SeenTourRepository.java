package id.sinergi.home;

import org.springframework.data.repository.Repository;

/** Knows who has seen the tour. */
interface SeenTourRepository extends Repository<SeenTourEntity, String> {

    boolean existsById(String viewer);

    SeenTourEntity save(SeenTourEntity seen);
}
